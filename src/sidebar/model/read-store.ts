import { type DiagnosisTables, diagnoseStore, type StoreDiagnosis } from '../../diagnosis/diagnose-store';
import { scoreOutOfScale } from '../../messages/complaints';
import type { JudgedStore, ReportSetting, StoreReport } from '../../report/store-report';
import { type AfterFailing, afterFailing } from '../../store/after-failing';
import type { StoreView } from '../../store/store-view';
import { viewStore } from '../../store/view-store';
import type { ScoreScale } from '../../tables/known-standards';
import type { StoreChoice } from '../contract';
import { Refusal } from '../contract/refusal';
import { diagnosisOf } from './diagnosis-tables';
import { type ChosenTables, judgeStore } from './judge-stores';
import type { ReadWorkbook } from './read-workbook';
import type { SourceSheet } from './source-sheet';

/** One store of the monthly rows: what is to be shown of it, or its report where it can't be judged. */
export interface ReadStore {
  readonly tables: ChosenTables;
  /** undefined where all dimensions weigh the same. */
  readonly weights: SourceSheet | undefined;
  readonly report: StoreReport;
  readonly judged: ViewedStore | undefined;
}

export interface ViewedStore {
  readonly firstRow: number;
  readonly view: StoreView;
  readonly diagnosis: StoreDiagnosis;
  /** undefined for a store that has not failed. */
  readonly after: AfterFailing | undefined;
}

/** @throws Problem; Refusal where no row bears the store's name any more, or the expected score is off the scale */
export function readStore(
  workbook: ReadWorkbook,
  { report: choice, store, expected }: StoreChoice,
): ReadStore {
  const { report, ...tables } = judgeStore(workbook, choice, store);
  const { weightsSheet, ...diagnosis } = diagnosisOf(workbook, choice, tables);
  refuseOffScale(expected?.score ?? undefined, tables.setting.known.scoreScale);
  const expectation = expected && {
    sales: expected.sales ?? undefined,
    score: expected.score ?? undefined,
  };
  const judged =
    'problems' in report
      ? undefined
      : {
          firstRow: report.store.firstRow,
          view: viewStore(report, tables.setting, expectation ?? undefined, choice.language),
          diagnosis: diagnose(report, tables.setting, diagnosis),
          after: afterFailing(report, tables.setting),
        };
  return { tables, weights: weightsSheet, report, judged };
}

/** A score of 48 is a slip of the keyboard: what it would bring must not be shown. */
function refuseOffScale(score: number | undefined, { lowest, highest }: ScoreScale): void {
  if (score === undefined || (score >= lowest && score <= highest)) return;
  throw new Refusal(scoreOutOfScale(lowest, highest));
}

/** Columns that can't be told apart are unknown in every store, and so are said with each. */
function diagnose(
  report: JudgedStore,
  setting: ReportSetting,
  { indicators, weights }: DiagnosisTables,
): StoreDiagnosis {
  const diagnosis = diagnoseStore(report, setting, { indicators, weights });
  return { ...diagnosis, problems: [...indicators.problems, ...diagnosis.problems] };
}
