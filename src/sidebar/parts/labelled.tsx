import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Bilingual } from '../../messages/language';
import { usePage } from '../model/page-context';

/** Made anew each time it is found, so that the focus goes to the control each time. */
export interface Wrong {
  readonly text: Bilingual;
}

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

/** A label over its control, and under it what is wrong with it; the focus goes to the control then. */
export function Labelled({ id, label, wrong, children }: LabelledProps) {
  const { say } = usePage();
  const field = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (wrong) field.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, [wrong]);
  return (
    <div class="field" ref={field}>
      <label for={id}>{label}</label>
      {children({
        id,
        'aria-invalid': wrong && 'true',
        'aria-describedby': wrong && `${id}-mistake`,
      })}
      {wrong && (
        <p class="failure" id={`${id}-mistake`}>
          <span class="sign" aria-hidden="true">
            !
          </span>
          {say(wrong.text)}
        </p>
      )}
    </div>
  );
}
