import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { choiceMistakes } from '../../messages/report/choice';
import { usePage } from '../model/page-context';
import type { Mistake } from '../model/page-state';
import { type ControlAttributes, Labelled } from './labelled';

interface FieldProps {
  readonly name: Mistake['field'];
  readonly label: string;
  readonly children: (attributes: ControlAttributes) => ComponentChildren;
}

/** A field for a choice that a report can't do without. */
export function Field({ name, label, children }: FieldProps) {
  const { mistake } = usePage().state;
  const wrong = useMemo(
    () => (mistake?.field === name ? { text: choiceMistakes[name] } : undefined),
    [mistake, name],
  );
  return (
    <Labelled id={name} label={label} wrong={wrong}>
      {children}
    </Labelled>
  );
}
