import { useState } from 'preact/hooks';
import type { Bilingual } from '../../messages/language';
import { portionTexts } from '../../messages/portions';
import { usePage } from './page-context';

/** How far something has come that takes several requests: what a button shows, and what a screen reader says. */
export function useSoFar() {
  const { model } = usePage();
  const [soFar, setSoFar] = useState<Bilingual>();

  function tell(done: number, left: number): void {
    const text = portionTexts.soFar(done, done + left);
    setSoFar(text);
    model.set({ announcement: text });
  }

  return { soFar, tell, beginAnew: () => setSoFar(undefined) };
}
