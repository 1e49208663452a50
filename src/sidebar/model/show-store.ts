import { isoDate } from '../../calendar/civil-date';
import { viewDiagnosis } from '../../diagnosis/view-diagnosis';
import type { Language } from '../../messages/language';
import type { AfterFailing } from '../../store/after-failing';
import type { AfterFailingView, StoreAnswer, StoreChoice } from '../contract';
import type { Asking } from './asking';
import { foundProblems } from './found-problems';
import { workbookFor } from './judge-stores';
import type { WorkbookHolder } from './page-state';
import { readStore } from './read-store';

/** One store's whole life, what is needed by when and, where something is expected, what would come of it. */
export function* showStore(holder: WorkbookHolder, wish: StoreChoice): Asking<StoreAnswer> {
  const { language } = wish.report;
  const { tables, weights, report, judged } = readStore(yield* workbookFor(holder, wish.report), wish);
  if (!judged) return { kind: 'unreadable', problems: foundProblems([report], [], tables, language) };
  const { firstRow, view, diagnosis, after } = judged;
  return {
    kind: 'shown',
    spot: { sheet: tables.rows.id, row: firstRow, column: 1 },
    view,
    diagnosis: viewDiagnosis(diagnosis, language),
    diagnosisProblems: foundProblems([], diagnosis.problems, { ...tables, weights }, language),
    afterFailing: after ? afterFailingIn(after, language) : null,
  };
}

const afterFailingIn = (after: AfterFailing, language: Language): AfterFailingView => ({
  certainSince: isoDate(after.certainSince),
  supervisedFrom: isoDate(after.supervisedFrom),
  exitBy: isoDate(after.exitBy),
  sentences: after.sentences.map((sentence) => sentence[language]),
  annualFee: after.annualFee[language],
});
