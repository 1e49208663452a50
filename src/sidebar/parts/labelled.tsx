import type { ComponentChildren } from 'preact';
import { useMistake, type Wrong } from './use-mistake';

interface LabelledProps {
  readonly id: string;
  readonly label: string;
  readonly wrong: Wrong | undefined;
  /** The control, which takes the id and the references to what is wrong. */
  readonly children: (attributes: ControlAttributes) => ComponentChildren;
}

export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-invalid': 'true' | undefined;
  readonly 'aria-describedby': string | undefined;
}

/** A label over its control, and under it what is wrong with it. */
export function Labelled({ id, label, wrong, children }: LabelledProps) {
  const { around, describedBy, note } = useMistake<HTMLDivElement>(id, wrong);
  return (
    <div class="field" ref={around}>
      <label for={id}>{label}</label>
      {children({ id, 'aria-invalid': wrong && 'true', 'aria-describedby': describedBy })}
      {note}
    </div>
  );
}
