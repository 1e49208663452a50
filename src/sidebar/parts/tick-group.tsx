import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePage } from '../model/page-context';
import type { Wrong } from './labelled';

interface TickGroupProps {
  readonly id: string;
  readonly class: string;
  /** The legend among them. */
  readonly children: ComponentChildren;
  readonly wrong: Wrong | undefined;
}

/** Boxes to tick, and what is wrong with the choice: the focus goes to the first of them then. */
export function TickGroup({ id, class: names, wrong, children }: TickGroupProps) {
  const { say } = usePage();
  const group = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    if (wrong) group.current?.querySelector('input')?.focus();
  }, [wrong]);
  return (
    <fieldset class={names} ref={group} aria-describedby={wrong && `${id}-mistake`}>
      {children}
      {wrong && (
        <p class="failure" id={`${id}-mistake`}>
          <span class="sign" aria-hidden="true">
            !
          </span>
          {say(wrong.text)}
        </p>
      )}
    </fieldset>
  );
}
