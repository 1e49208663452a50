import type { ComponentChildren } from 'preact';

interface TickBoxProps {
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly children: ComponentChildren;
}

/** A box to tick, in front of what it stands for. */
export const TickBox = ({ isTicked, onTick, children }: TickBoxProps) => (
  <label>
    <input
      type="checkbox"
      checked={isTicked}
      onChange={({ currentTarget }) => onTick(currentTarget.checked)}
    />
    {children}
  </label>
);
