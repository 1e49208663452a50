import { outcomeSentences, stageSentences, stageTexts } from '../../messages/report/build';
import type { CheckAnswer, Endpoints, ReportChoice } from '../contract';
import { failureText } from './call-failure';
import { callServer } from './call-server';
import { unclearColumns } from './check-columns';
import { type PageStore, STAGES, type Stage } from './page-state';
import { requested } from './requested';

/** Builds the grid in its two stages. While one build runs, a further press does nothing. */
export async function buildReport(store: PageStore): Promise<void> {
  if (store.get().build.is === 'running') return;
  const request = requested(store.get());
  if ('field' in request) return store.set({ mistake: request });
  store.set({ mistake: undefined, outcome: undefined });

  let stage: Stage = 'checkRows';
  const ask = <Name extends Stage>(name: Name, what: Endpoints[Name]['request']) => {
    stage = name;
    store.set({ build: { is: 'running', stage }, announcement: announce(stage) });
    return callServer(name, what);
  };
  try {
    const check = await ask('checkRows', request);
    if (!canBeBuilt(store, check, request)) return;
    const built = await ask('buildReport', request);
    const { date, language } = request;
    store.set({
      build: { is: 'idle' },
      outcome: { built, date, language },
      announcement: outcomeSentences.built(built.sheetName),
    });
  } catch (error) {
    store.set({ build: { is: 'failed', stage, failure: failureText(error) } });
  }
}

/** Keeps what was read of the rows, and says where a build can't go on with them. */
function canBeBuilt(store: PageStore, answer: CheckAnswer, { language }: ReportChoice): boolean {
  store.set({ check: { running: false, answer, failure: undefined, language } });
  if (unclearColumns(answer).length > 0) {
    store.set({ build: { is: 'failed', stage: 'checkRows', failure: undefined }, columnsAreOpen: true });
    return false;
  }
  // Where a table as a whole is wrong, the build refuses in words.
  if (answer.stores === 0 && answer.problems.length === 0) {
    store.set({ build: { is: 'failed', stage: 'checkRows', failure: stageTexts.noStores } });
    return false;
  }
  return true;
}

const announce = (stage: Stage) =>
  stageSentences.now(STAGES.indexOf(stage) + 1, STAGES.length, stageTexts[stage]);
