import { sidebarTexts } from '../../messages/sidebar';
import { storeTabTexts } from '../../messages/store/stores';
import { usePage } from '../model/page-context';
import { readAgain } from '../model/refresh';
import type { Look } from '../model/store-state';
import { viewStoreAgain } from '../model/view-store';
import { Button } from '../parts/button';
import { FailureNote } from '../parts/failure-note';
import { Waiting } from '../parts/waiting';
import { StoreView } from './store-view';
import { UnreadableStore } from './unreadable-store';

/** What is known of the chosen store; while it is asked anew, what was known before. */
export function StoreOutlook({ look }: { readonly look: Look }) {
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
