import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Bilingual } from '../../messages/language';
import { usePage } from '../model/page-context';
import { Failure } from './failure';

/**
 * What is wrong with a control. The object is made anew each time the mistake is found, so that the focus goes to the
 * control each time.
 */
export interface Wrong {
  readonly text: Bilingual;
}

interface Mistake<Around extends HTMLElement> {
  /** The element around the control, or around several of which the first one takes the focus. */
  readonly around: RefObject<Around | null>;
  readonly describedBy: string | undefined;
  readonly note: ComponentChildren;
}

/** Says what is wrong with a control, and takes the focus back to it. */
export function useMistake<Around extends HTMLElement>(
  id: string,
  wrong: Wrong | undefined,
): Mistake<Around> {
  const { say } = usePage();
  const around = useRef<Around>(null);
  useLayoutEffect(() => {
    if (wrong) around.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, [wrong]);
  const describedBy = wrong && `${id}-mistake`;
  return { around, describedBy, note: wrong && <Failure id={describedBy}>{say(wrong.text)}</Failure> };
}
