import type { Bilingual } from '../../messages/language';
import { outcomeSentences } from '../../messages/report/build';
import { columnSentences } from '../../messages/report/columns';
import { layoutQuestionTexts } from '../../messages/tables/layout';
import type { CheckAnswer, RecognisedColumn } from '../contract';
import { doAction } from './do-action';
import type { PageModel } from './page-state';
import { requested } from './requested';
import { workOut } from './work-out';

/** The columns that the user has to choose before a build. */
export const unclearColumns = ({ columns }: CheckAnswer): RecognisedColumn[] =>
  columns.filter(({ unclear }) => unclear);

const inWords = (answer: CheckAnswer): Bilingual => {
  if (answer.questions.length > 0) return layoutQuestionTexts.heading;
  const unclear = unclearColumns(answer);
  if (unclear.length > 0) return columnSentences.unclear(unclear.map(({ label }) => label));
  return answer.stores === 0 && answer.problems.length > 0
    ? outcomeSentences.problems(answer.problems.length)
    : columnSentences.found(answer.stores, answer.rows);
};

/** Reads the columns without building. */
export async function checkColumns(model: PageModel): Promise<void> {
  const request = requested(model.get());
  if ('field' in request) return model.set({ mistake: request });
  const running = {
    running: true,
    answer: model.get().check?.answer,
    failure: undefined,
    language: request.language,
  };
  model.set({ check: running });
  await workOut(
    model,
    'check',
    running,
    () => doAction(model, 'checkRows', request),
    (answer) => model.set({ check: { ...running, running: false, answer }, announcement: inWords(answer) }),
  );
}
