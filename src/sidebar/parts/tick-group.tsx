import type { ComponentChildren } from 'preact';
import { useMistake, type Wrong } from './use-mistake';

interface TickGroupProps {
  readonly id: string;
  readonly class: string;
  /** The boxes, with the legend among them. */
  readonly children: ComponentChildren;
  readonly wrong: Wrong | undefined;
}

/** Boxes to tick, and under them what is wrong with the choice. */
export function TickGroup({ id, class: names, wrong, children }: TickGroupProps) {
  const { around, describedBy, note } = useMistake<HTMLFieldSetElement>(id, wrong);
  return (
    <fieldset class={names} ref={around} aria-describedby={describedBy}>
      {children}
      {note}
    </fieldset>
  );
}
