import type { Language } from '../../messages/language';
import { storeTabSentences, storeTabTexts } from '../../messages/store/stores';
import type { FoundProblem } from '../contract';
import { usePage } from '../model/page-context';
import { htmlLang } from '../parts/html-lang';
import { ProblemLines } from '../parts/problem-lines';

interface UnreadableStoreProps {
  readonly name: string;
  readonly problems: readonly FoundProblem[];
  /** The language the problems are written in. */
  readonly language: Language;
}

/** What keeps a store from being judged. */
export function UnreadableStore({ name, problems, language }: UnreadableStoreProps) {
  const { say } = usePage();
  return (
    <section aria-labelledby="unreadable">
      <h2 id="unreadable">{say(storeTabTexts.unreadable)}</h2>
      <p>{say(storeTabSentences.unreadable(name))}</p>
      <ProblemLines problems={problems} lang={htmlLang(language)} />
    </section>
  );
}
