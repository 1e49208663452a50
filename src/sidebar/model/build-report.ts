import type { Language } from '../../messages/language';
import { outcomeSentences, stageSentences, stageTexts } from '../../messages/report/build';
import type { CheckAnswer } from '../contract';
import type { Wish } from './actions';
import { unclearColumns } from './check-columns';
import { doAction } from './do-action';
import { failureText } from './failure-text';
import { type PageModel, STAGES, type Stage } from './page-state';
import { requestedReport } from './requested-report';

/** Builds the grid in its two stages. While one build runs, a further press does nothing. */
export async function buildReport(model: PageModel): Promise<void> {
  if (model.get().build.kind === 'running') return;
  const request = requestedReport(model.get());
  if ('field' in request) return model.set({ mistake: request });
  model.set({ mistake: undefined, outcome: undefined });

  let stage: Stage = 'checkRows';
  const go = <Name extends Stage>(name: Name, wish: Wish<Name>) => {
    stage = name;
    model.set({ build: { kind: 'running', stage }, announcement: announce(stage) });
    return doAction(model, name, wish);
  };
  try {
    // Problems are told to the user, in the language of the page.
    const { language } = model.get();
    const check = await go('checkRows', { ...request, language });
    if (!canBeBuilt(model, check, language)) return;
    const built = await go('buildReport', request);
    model.set({
      build: { kind: 'idle' },
      outcome: built,
      announcement: outcomeSentences.built(built.sheetName),
    });
  } catch (error) {
    model.set({ build: { kind: 'failed', stage, failure: failureText(error) } });
  }
}

/** Keeps what was read about the rows, and says whether a build can go on with them. */
function canBeBuilt(model: PageModel, answer: CheckAnswer, language: Language): boolean {
  model.set({ check: { running: false, answer, failure: undefined, language } });
  if (unclearColumns(answer).length + answer.questions.length > 0) {
    model.set({ build: { kind: 'failed', stage: 'checkRows', failure: undefined }, columnsAreOpen: true });
    return false;
  }
  if (answer.stores === 0) {
    const failure = answer.problems.length > 0 ? stageTexts.unreadable : stageTexts.noStores;
    model.set({ build: { kind: 'failed', stage: 'checkRows', failure } });
    return false;
  }
  return true;
}

const announce = (stage: Stage) =>
  stageSentences.now(STAGES.indexOf(stage) + 1, STAGES.length, stageTexts[stage]);
