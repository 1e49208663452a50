import { useEffect } from 'preact/hooks';
import type { Language } from '../../messages/language';
import { sidebarTexts } from '../../messages/sidebar';
import { storeTabSentences, storeTabTexts } from '../../messages/store/stores';
import type { FoundProblem } from '../contract';
import { bringStoreUpToDate } from '../model/bring-store-up-to-date';
import { usePage } from '../model/page-context';
import { readAgain } from '../model/refresh';
import { requested } from '../model/requested';
import type { Look } from '../model/store-state';
import { viewStoreAgain } from '../model/view-store';
import { Button } from '../parts/button';
import { FailureNote } from '../parts/failure-note';
import { htmlLang } from '../parts/html-lang';
import { MissingChoice } from '../parts/missing-choice';
import { Opening } from '../parts/opening';
import { ProblemLines } from '../parts/problem-lines';
import { Waiting } from '../parts/waiting';
import { StorePicker } from './store-picker';
import { StoreView } from './store-view';

/** One store of the monthly rows that are chosen in the report's tab. */
export function StoreTab() {
  const { model, state } = usePage();
  const { tab, opening, choice, language, workbook, storeList, look } = state;
  // Whatever brought the change about: the choice may be made elsewhere and arrive while this tab is open.
  useEffect(() => bringStoreUpToDate(model), [model, tab, opening, choice, language, workbook]);

  if (opening !== 'read') return <Opening />;
  const request = requested(state);
  if ('field' in request) return <MissingChoice field={request.field} />;
  return (
    <>
      {storeList && <StorePicker list={storeList} />}
      {storeList?.names && look && <StoreOutlook look={look} />}
    </>
  );
}

/** What is known of the chosen store; while it is asked anew, what was known before. */
function StoreOutlook({ look }: { readonly look: Look }) {
  const { model, say } = usePage();
  const { shown, running, cause, failure } = look;
  return (
    <>
      {running && !shown && <Waiting text={say(storeTabTexts.readingStore)} />}
      {failure && cause === 'store' && (
        <div class="again">
          <FailureNote failure={failure} />
          <Button kind="secondary" onClick={() => void readAgain(model, viewStoreAgain)}>
            {say(sidebarTexts.tryAgain)}
          </Button>
        </div>
      )}
      {shown?.answer.kind === 'unreadable' && (
        <UnreadableStore
          name={shown.request.store}
          problems={shown.answer.problems}
          language={shown.request.report.language}
        />
      )}
      {shown?.answer.kind === 'shown' && <StoreView look={look} shown={shown} answer={shown.answer} />}
    </>
  );
}

interface UnreadableStoreProps {
  readonly name: string;
  readonly problems: readonly FoundProblem[];
  /** The language the problems are written in. */
  readonly language: Language;
}

/** What keeps a store from being judged. */
function UnreadableStore({ name, problems, language }: UnreadableStoreProps) {
  const { say } = usePage();
  return (
    <section aria-labelledby="unreadable">
      <h2 id="unreadable">{say(storeTabTexts.unreadable)}</h2>
      <p>{say(storeTabSentences.unreadable(name))}</p>
      <ProblemLines problems={problems} lang={htmlLang(language)} />
    </section>
  );
}
