import { isoDate } from '../../calendar/civil-date';
import { viewDiagnosis } from '../../diagnosis/view-diagnosis';
import type { Language } from '../../messages/language';
import type { AfterFailing } from '../../store/after-failing';
import type { AfterFailingView } from '../contract';
import { foundProblems } from '../model/found-problems';
import type { Endpoint } from './endpoint';
import { readStore } from './read-store';

/** Reads and nothing else: the store as it stands, and as it would be. */
export const viewStore: Endpoint<'viewStore'> = (choice, language) => {
  const { tables, weights, report, judged } = readStore(choice, language);
  if (!judged) return { is: 'unreadable', problems: foundProblems([report], [], tables, language) };
  const { firstRow, view, diagnosis, after } = judged;
  return {
    is: 'shown',
    spot: { sheet: tables.rows.id, row: firstRow, column: 1 },
    view,
    diagnosis: viewDiagnosis(diagnosis, language),
    diagnosisProblems: foundProblems([], diagnosis.problems, { ...tables, weights }, language),
    afterFailing: after ? afterFailingIn(after, language) : null,
  };
};

const afterFailingIn = (after: AfterFailing, language: Language): AfterFailingView => ({
  certainSince: isoDate(after.certainSince),
  supervisedFrom: isoDate(after.supervisedFrom),
  exitBy: isoDate(after.exitBy),
  sentences: after.sentences.map((sentence) => sentence[language]),
  annualFee: after.annualFee[language],
});
