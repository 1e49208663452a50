import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { choiceMistakes } from '../../../messages/sidebar';
import { usePage } from '../state/page-context';
import type { Mistake } from '../state/page-state';

interface FieldProps {
  readonly name: Mistake['field'];
  readonly label: string;
  /** The control, which takes the id and the references to what is wrong. */
  readonly children: (attributes: ControlAttributes) => ComponentChildren;
}

export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-invalid': 'true' | undefined;
  readonly 'aria-describedby': string | undefined;
}

/** A label over its control, and under it what is wrong with the choice; the focus goes to the control then. */
export function Field({ name, label, children }: FieldProps) {
  const { state, say } = usePage();
  const mistake = state.mistake?.field === name ? state.mistake : undefined;
  const field = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (mistake) field.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, [mistake]);
  return (
    <div class="field" ref={field}>
      <label for={name}>{label}</label>
      {children({
        id: name,
        'aria-invalid': mistake && 'true',
        'aria-describedby': mistake && `${name}-mistake`,
      })}
      {mistake && (
        <p class="failure" id={`${name}-mistake`}>
          <span class="sign" aria-hidden="true">
            !
          </span>
          {say(choiceMistakes[name])}
        </p>
      )}
    </div>
  );
}
