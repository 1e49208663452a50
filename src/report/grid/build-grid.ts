import type { CivilDate } from '../../calendar/civil-date';
import { addMonths, type CivilMonth, monthOf, monthsFrom } from '../../calendar/civil-month';
import type { Language } from '../../messages/language';
import { asAssessed } from '../../rules/cycle';
import type { Assessment } from '../../rules/verdict';
import type { ReportSetting, StoreReport } from '../store-report';
import { mostUrgentFirst, type Urgency, type UrgencyFacts, urgencyOf } from '../urgency';
import { archiveRows } from './archive-rows';
import { footRows } from './foot-rows';
import type { MonthFigures } from './grid-sheet';
import { type GridCell, type GridSheet, padded } from './grid-sheet';
import { countsRow, titleRow } from './heading-rows';
import { type GridView, layOut } from './layout';
import type { ChangeSign } from './store-facts';
import { storeRow } from './store-row';
import { assignEntries, type TeamEntry } from './team-entries';

export interface GridChoice {
  readonly language: Language;
  readonly figures: MonthFigures;
  readonly span: Span;
  /** The sheet that the monthly rows are from. */
  readonly sourceName: string;
  /** When the grid is built: yyyy-MM-dd hh:mm. */
  readonly builtAt: string;
  /** What the team wrote in the grid that this one takes the place of. */
  readonly team: readonly TeamEntry[];
  /** What the order of the stores takes from elsewhere. */
  readonly urgency?: UrgencyFacts;
  /** What has changed since the report before, ready to be shown; left out where there is none to compare with. */
  readonly since?: {
    /** One line for the first row, in the grid's language. */
    readonly words: string;
    /** The signs of the stores that have changed, by their names. */
    readonly signs: ReadonlyMap<string, ChangeSign>;
  };
}

/** Pixels: of a screen of 768 pixels beside the sidebar, 23 stores have room below the heading. */
export const ROW_HEIGHT = 22;

/** A grid whose stores' rows are made one by one: hundreds of them at once would keep a browser from answering. */
export interface GridInParts {
  /** The stores in the order of their rows. */
  readonly ordered: readonly StoreReport[];
  /** The row of a store. @param index its place in that order */
  readonly rowOf: (report: StoreReport, index: number) => readonly GridCell[];
  /** The whole grid, of the rows of all stores in that order. */
  readonly gridOf: (stores: readonly (readonly GridCell[])[]) => GridSheet;
}

/** The compliance grid: title, counts, a row per store with the most urgent first, a foot, and the archive of the team's words. */
export function buildGrid(
  reports: readonly StoreReport[],
  setting: ReportSetting,
  choice: GridChoice,
): GridSheet {
  const { ordered, rowOf, gridOf } = gridInParts(reports, setting, choice);
  return gridOf(ordered.map(rowOf));
}

export function gridInParts(
  reports: readonly StoreReport[],
  setting: ReportSetting,
  choice: GridChoice,
): GridInParts {
  const { language, since } = choice;
  const ordered = mostUrgentFirst(reports, choice.urgency);
  const urgencies = ordered.map((report) => urgencyOf(report, choice.urgency));
  const assessments = ordered.flatMap((report) => ('problems' in report ? [] : [report.assessment]));
  const view: GridView = { ...choice, months: monthsShown(choice.span, setting.date, assessments) };
  const { header, widths, columnOf, places } = layOut(view);
  const { byStore, removed } = assignEntries(
    choice.team,
    ordered.map(({ name }) => name),
  );
  const words = { ...choice, sinceLast: since?.words };
  const heading = [
    titleRow(ordered.length, setting.date, words, places),
    countsRow(urgencies, words, places),
    header,
  ];
  const rowOf = (report: StoreReport, index: number): readonly GridCell[] =>
    storeRow(
      {
        report,
        urgency: urgencies[index] as Urgency,
        team: byStore[index],
        change: since?.signs.get(report.name),
      },
      setting,
      view,
    );
  const gridOf: GridInParts['gridOf'] = (stores) => {
    const foot = footRows(ordered, choice, places.why);
    const archive = archiveRows(removed, language, columnOf);
    const rows = [...heading, ...stores, [], ...foot, [], ...archive];
    const firstStoreRow = heading.length + 1;
    return {
      cells: rows.map((row) => padded(row, places.width)),
      widths,
      rowHeight: ROW_HEIGHT,
      frozenRows: heading.length,
      frozenColumns: columnOf('status'),
      firstStoreRow,
      stores: stores.length,
      ruledRows: ruledRows(urgencies, firstStoreRow),
      filter: { row: heading.length, column: 1, rows: stores.length + 1, columns: places.width },
      details: { column: places.details + 1, columns: places.width - places.details },
      teamColumns: { owner: columnOf('owner'), notes: columnOf('notes') },
      months: { column: places.months + 1, shown: view.months, figures: view.figures },
      // The divider: what is blank ends a selection, and needs neither room nor the button of a filter.
      hiddenColumns: [places.details],
      archive: { row: rows.length - archive.length + 1, rows: archive.length },
    };
  };
  return { ordered, rowOf, gridOf };
}

/** The rows above which another group of urgency begins. */
export const ruledRows = (
  stores: readonly Pick<Urgency, 'group'>[],
  firstStoreRow: number,
): GridSheet['ruledRows'] =>
  stores.flatMap(({ group }, index) =>
    index > 0 && group !== stores[index - 1]?.group ? [firstStoreRow + index] : [],
  );

type Span = '12' | '24' | 'cycle';

/** The last 12 or 24 months, the as-of month being the last; or the months of all stores' present cycles. */
function monthsShown(span: Span, date: CivilDate, assessments: readonly Assessment[]): readonly CivilMonth[] {
  const last = monthOf(date);
  const cycles = assessments.flatMap(({ cycle }) => asAssessed(cycle) ?? []);
  if (span !== 'cycle' || cycles.length === 0) {
    return monthsFrom(addMonths(last, 1 - (span === '24' ? 24 : 12)), last);
  }
  const firsts = cycles.map(({ firstMonth }) => firstMonth).sort((one, other) => one - other);
  const lasts = cycles.map(({ lastMonth }) => lastMonth).sort((one, other) => other - one);
  return monthsFrom(firsts[0] ?? last, lasts[0] ?? last);
}
