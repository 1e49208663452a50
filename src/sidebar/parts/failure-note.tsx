import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Bilingual } from '../../messages/language';
import { usePage } from '../model/page-context';
import { Sign } from './sign';

/** A note on what went wrong, beside what caused it. The focus goes there as soon as it appears. */
export function FailureNote({ failure }: { readonly failure: Bilingual | undefined }) {
  const { say } = usePage();
  const note = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => note.current?.focus(), [failure]);
  if (!failure) return null;
  return (
    <p class="failure" role="alert" tabIndex={-1} ref={note}>
      <Sign>!</Sign>
      {say(failure)}
    </p>
  );
}
