import { nameKey } from '../../cells/read-text';
import { scoreOutOfScale } from '../../messages/complaints';
import type { Language } from '../../messages/language';
import { refusals } from '../../messages/refusals';
import type { ShopReport } from '../../report/shop-report';
import type { StoreView } from '../../report/store-view/store-view';
import { viewStore } from '../../report/store-view/view-store';
import type { ScoreScale } from '../../tables/known-standards';
import { Refusal } from '../../workbook/refusal';
import { spreadsheetDates } from '../../workbook/spreadsheet-dates';
import type { StoreChoice } from '../contract';
import { type ReadTables, readReports } from './read-tables';

/** One store of the monthly rows: its view, or its report where it can't be judged. */
export interface ReadStore {
  readonly tables: ReadTables;
  readonly report: ShopReport;
  readonly view: StoreView | undefined;
}

/** A score of 48 is a slip of the keyboard: what it would bring must not be shown. */
function refuseOffScale(score: number | undefined, { lowest, highest }: ScoreScale): void {
  if (score === undefined || (score >= lowest && score <= highest)) return;
  throw new Refusal(scoreOutOfScale(lowest, highest));
}

/** @throws Refusal where no row bears the store's name any more */
export function readStore({ report: choice, store, expected }: StoreChoice, language: Language): ReadStore {
  const { reports, ...tables } = readReports(
    SpreadsheetApp.getActiveSpreadsheet(),
    choice,
    spreadsheetDates(),
  );
  refuseOffScale(expected?.score ?? undefined, tables.setting.known.scoreScale);
  const report = reports.find(({ name }) => nameKey(name) === nameKey(store));
  if (!report) throw new Refusal(refusals.storeGone);
  const expectation = expected && {
    sales: expected.sales ?? undefined,
    score: expected.score ?? undefined,
  };
  const view =
    'problems' in report ? undefined : viewStore(report, tables.setting, expectation ?? undefined, language);
  return { tables, report, view };
}
