import { nameKey } from '../../cells/read-text';
import { type DiagnosisTables, diagnoseStore, type StoreDiagnosis } from '../../diagnosis/diagnose-store';
import { scoreOutOfScale } from '../../messages/complaints';
import type { Language } from '../../messages/language';
import { refusals } from '../../messages/refusals';
import type { JudgedStore, ReportSetting, StoreReport } from '../../report/store-report';
import { type AfterFailing, afterFailing } from '../../store/after-failing';
import type { StoreView } from '../../store/store-view';
import { viewStore } from '../../store/view-store';
import type { ScoreScale } from '../../tables/known-standards';
import { spreadsheetDates } from '../../workbook/spreadsheet-dates';
import type { StoreChoice } from '../contract';
import { Refusal } from '../contract/refusal';
import type { SourceSheet } from '../model/source-sheet';
import { readDiagnosis } from './read-diagnosis';
import { type ReadTables, readReports } from './read-tables';

/** One store of the monthly rows: what is to be shown of it, or its report where it can't be judged. */
export interface ReadStore {
  readonly tables: ReadTables;
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

/** A score of 48 is a slip of the keyboard: what it would bring must not be shown. */
function refuseOffScale(score: number | undefined, { lowest, highest }: ScoreScale): void {
  if (score === undefined || (score >= lowest && score <= highest)) return;
  throw new Refusal(scoreOutOfScale(lowest, highest));
}

/** @throws Refusal where no row bears the store's name any more */
export function readStore({ report: choice, store, expected }: StoreChoice, language: Language): ReadStore {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { reports, ...tables } = readReports(spreadsheet, choice, spreadsheetDates());
  const diagnosisTables = readDiagnosis(spreadsheet, choice, tables);
  refuseOffScale(expected?.score ?? undefined, tables.setting.known.scoreScale);
  const report = reports.find(({ name }) => nameKey(name) === nameKey(store));
  if (!report) throw new Refusal(refusals.storeGone);
  const expectation = expected && {
    sales: expected.sales ?? undefined,
    score: expected.score ?? undefined,
  };
  const judged =
    'problems' in report
      ? undefined
      : {
          firstRow: report.store.firstRow,
          view: viewStore(report, tables.setting, expectation ?? undefined, language),
          diagnosis: diagnose(report, tables.setting, diagnosisTables),
          after: afterFailing(report, tables.setting),
        };
  return { tables, weights: diagnosisTables.weightsSheet, report, judged };
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
