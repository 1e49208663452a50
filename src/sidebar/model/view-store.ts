import type { Bilingual } from '../../messages/language';
import { storeTabSentences } from '../../messages/store/stores';
import { statusNames } from '../../messages/terms';
import type { StoreAnswer, StoreChoice } from '../contract';
import { doAction } from './do-action';
import type { PageModel } from './page-state';
import { requested } from './requested';
import type { Cause, Look } from './store-state';
import { workOut } from './work-out';

/** Begins to look at a store; from here on no earlier answer counts. */
export function beginLook(model: PageModel, request: StoreChoice, cause: Cause): Look {
  const shown = model.get().look?.shown;
  const look: Look = {
    request,
    cause,
    running: true,
    shown: shown?.request.store === request.store ? shown : undefined,
    failure: undefined,
  };
  model.set({ look });
  return look;
}

/** Works it out, unless something else was asked for since. */
export async function answerLook(model: PageModel, look: Look): Promise<void> {
  const { request, cause } = look;
  if (model.get().look !== look) return;
  await workOut(
    model,
    'look',
    look,
    () => doAction(model, 'viewStore', request),
    (answer) => {
      model.set({ look: { ...look, running: false, shown: { request, answer } } });
      if (cause === 'store') model.set({ announcement: inWords(request, answer) });
    },
  );
}

/** Asks again about the same store with the same expectation, to show them as they are now and in the page's language. */
export async function viewStoreAgain(model: PageModel): Promise<void> {
  const { look } = model.get();
  const report = requested(model.get());
  if (!look || 'field' in report) return;
  const { request, failure, shown } = look;
  const expected = failure ? (shown?.request.expected ?? null) : request.expected;
  await answerLook(model, beginLook(model, { ...request, report, expected }, 'store'));
}

/** Asks for a forecast. @param expected null where nothing is expected any more */
export async function expect(model: PageModel, expected: StoreChoice['expected']): Promise<void> {
  const { look } = model.get();
  const report = requested(model.get());
  if (!look || 'field' in report) return;
  await answerLook(model, beginLook(model, { ...look.request, report, expected }, 'forecast'));
}

const inWords = ({ store }: StoreChoice, answer: StoreAnswer): Bilingual =>
  answer.kind === 'shown'
    ? storeTabSentences.shown(store, statusNames[answer.view.status])
    : storeTabSentences.unreadable(store);
