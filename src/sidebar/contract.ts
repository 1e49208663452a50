import type { DaysMissingReason, ScoreState } from '../ahead/upcoming-days';
import type { DiagnosisView } from '../diagnosis/diagnosis-view';
import type { IndicatorKey } from '../diagnosis/indicators';
import type { Bilingual, Language } from '../messages/language';
import type { comparisonWords } from '../messages/standards';
import type { Concern } from '../plan/tasks/task';
import type { GridSheet } from '../report/grid/grid-sheet';
import type { WaitingNotes } from '../report/grid/renamed-stores';
import type { ReportedStatus } from '../report/statuses';
import type { UrgencyGroup } from '../report/urgency';
import type { StoreView } from '../store/store-view';
import type { LayoutQuestion } from '../tables/layout/layout-answers';
import type { MonthlyKey } from '../tables/monthly-columns';
import type { ReadCell } from './contract/cells';
import type { ReportChoice } from './contract/choice';

/*
 * What passes between the page in the sidebar and the server, in both directions: JSON and nothing else, since Google
 * loses a Date on the way without a word. Days are yyyy-MM-dd.
 */

export type { ReportChoice };

export interface SheetEntry {
  readonly id: number;
  readonly name: string;
  readonly kind: 'rows' | 'targets' | 'standards' | 'weights' | 'report' | 'plan' | 'other';
}

export interface StartAnswer {
  readonly language: Language;
  readonly today: string;
  readonly spreadsheetUsesSemicolon: boolean;
  readonly sheets: readonly SheetEntry[];
  /** Whether these are all sheets of the file: of a large one, the others are named on request. */
  readonly hasAllSheets: boolean;
  /** What was chosen last in this file; what of it no longer exists is left out. */
  readonly remembered: Partial<Omit<ReportChoice, 'language' | 'date'>>;
  /** The grid that is in the file; undefined where there is none. */
  readonly report?: {
    readonly sheetName: string;
    readonly builtAt: string;
    /** What it says; undefined where it does not remember that, as those of earlier versions. */
    readonly shown: ShownReport | undefined;
  };
}

/** A row by what it holds: after a sort, it is another one by its number. */
export interface RowKey {
  readonly headerRow: number;
  /** The header of the cell's own column. */
  readonly header: ReadCell;
  /** What tells the rows apart: the cell itself, or other cells of its row. */
  readonly holds: ReadCell | readonly KeyCell[];
  /** The row is one of the report's, whichever sheet that stands on by now. */
  readonly inReport?: true;
}

/** A cell that tells rows apart: its column, counted from 1, with the header, and what the cell holds. */
export interface KeyCell {
  readonly column: number;
  readonly header: ReadCell;
  readonly holds: ReadCell;
}

/** A cell of a sheet, both counted from 1. */
export interface CellSpot {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** By what the row is known, where the page has not read the sheet. */
  readonly by?: RowKey;
}

export interface FoundProblem {
  readonly message: string;
  readonly sheetName: string;
  readonly spot: CellSpot;
  /** The cell's address, e.g. D17; where a whole row is meant, its first cell. */
  readonly address: string;
}

export interface CheckAnswer {
  readonly stores: number;
  readonly rows: number;
  /** The header row, as it stands in the sheet. */
  readonly headers: readonly string[];
  readonly columns: readonly RecognisedColumn[];
  readonly indicators: readonly RecognisedIndicator[];
  readonly problems: readonly FoundProblem[];
  /** One row a store and one column a month: then no single column can be chosen for the months and their figures. */
  readonly monthsAreColumns: boolean;
  /** Rows that are of no store, in words; undefined where there are none. */
  readonly leftOut: Bilingual | undefined;
  /** What the names of sheets stand for. */
  readonly told: Bilingual | undefined;
  /** Names that look the same, and are not, in words; undefined where there are none. */
  readonly sameNames?: Bilingual;
  /** What the user has to answer before a build. */
  readonly questions: readonly LayoutQuestion[];
}

export interface RecognisedColumn {
  readonly key: MonthlyKey;
  readonly label: string;
  readonly optional: boolean;
  /** Counted from 1; 0 where the sheet has none, and where it is unclear. */
  readonly position: number;
  /**
   * The user has to choose before a build: the column is needed and not there, several headers mean it, or another one
   * stands where it was chosen.
   */
  readonly unclear: boolean;
}

/** A column that only the diagnosis goes by, and that no sheet needs. */
export interface RecognisedIndicator {
  readonly key: IndicatorKey;
  /** A header that it may bear. */
  readonly label: string;
  /** Counted from 1; 0 where the sheet has none, and where several headers mean it. */
  readonly position: number;
}

export type { ReportedStatus };

export interface StoreChoice {
  readonly report: ReportChoice;
  /** As the monthly rows have it. */
  readonly store: string;
  /** What is expected of every month from the as-of date on; null where nothing is, or of one of the two. */
  readonly expected: { readonly sales: number | null; readonly score: number | null } | null;
}

export interface SalesPlace {
  readonly month: string;
  /** The month's row in the sheet; null where the store has none for it, so that one is added. */
  readonly row: number | null;
  /** What the cell of computed sales holds, a formula as it is written; "" where it is blank. */
  readonly holds: string;
  /** Tmall's own figure, which decides; null where it is not filled in. */
  readonly official: number | null;
}

/** Months are yyyy-MM. */
export interface MonthPreview {
  readonly month: string;
  /** The months that can be added, the latest first. */
  readonly months: readonly string[];
  readonly sheetName: string;
  /** In the order of the rows. */
  readonly toAdd: readonly MonthStore[];
  /** The stores that have a row for the month. */
  readonly existing: readonly string[];
  readonly leftOut: readonly StoreLeftOut[];
  /** The stores that lack a row for the newest month that others have. */
  readonly behind: { readonly month: string; readonly stores: readonly string[] };
}

export interface MonthStore {
  readonly name: string;
  /** The newest month before that it has a row for; null where there is none. */
  readonly last: string | null;
  /** It has rows shortly before or after the month: it is not one that has left long ago. */
  readonly isUsual: boolean;
}

/** Why a store gets no row. */
export type StoreLeftOut = { readonly name: string } & (
  | { readonly why: 'opens later'; readonly opens: string }
  /** The month of one of its rows can't be read. */
  | { readonly why: 'month unreadable'; readonly row: number }
  /** It has neither a month nor an onboard date, as a row of totals. */
  | { readonly why: 'no beginning'; readonly row: number }
);

export interface AddedMonth {
  readonly month: string;
  readonly sheetName: string;
  /** How many rows; 0 where all of the stores have one already. */
  readonly added: number;
  /** The first cell to fill; null where no row was added. */
  readonly spot: CellSpot | null;
  /** By their headers: the columns that a verdict needs, those that the rows before have filled by hand as well, */
  readonly toFill: readonly string[];
  readonly filledBefore: readonly string[];
  /** and those whose formulas were filled down. */
  readonly computed: readonly string[];
}

export interface AheadAnswer {
  /** The most urgent first. */
  readonly stores: readonly StoreAhead[];
  /** Of twelve months, the nearest first. */
  readonly days: readonly DayAhead[];
  /** Stores that have no days, or none from a certain month on, and why. */
  readonly without: readonly DaysMissing[];
}

export interface StoreAhead {
  readonly name: string;
  readonly status: ReportedStatus;
  readonly statusLabel: string;
  /** How many tasks a plan would hold. */
  readonly tasks: number;
  /** Whether the plan that there is has tasks for it, needed or not. */
  readonly isPlanned: boolean;
}

export interface PlanChoice {
  readonly report: ReportChoice;
  /** As the monthly rows have them, each once; "" for rows that name none. */
  readonly stores: readonly string[];
  /** Whether a plan that has lost its header is given up: its sheet stays as it is, and a new one is made. */
  readonly anew: boolean;
}

export type PlanAnswer =
  | {
      readonly kind: 'placed';
      readonly id: number;
      readonly sheetName: string;
      /** It was made, not refreshed. */
      readonly isNew: boolean;
      /** The first of the tasks that were added, or the header. */
      readonly spot: CellSpot;
      readonly added: number;
      /** How many tasks were marked as no longer needed that were not before. */
      readonly unneeded: number;
      /** The chosen ones, the most urgent first. */
      readonly stores: readonly PlannedStore[];
    }
  /** Nobody can say which cells are whose: nothing was written. */
  | { readonly kind: 'without header'; readonly sheetName: string; readonly spot: CellSpot };

export interface PlannedStore extends Omit<StoreAhead, 'isPlanned'> {
  /** What can't be told for want of data: of these a task may be missing. */
  readonly undecided: readonly Concern[];
}

export type { Concern };

/** A day on which something is judged: of some stores their node, of most their score. */
export interface DayAhead {
  readonly day: string;
  /** 0 on the day itself. */
  readonly daysLeft: number;
  /** Those first that are furthest from their target, those last that have reached it. */
  readonly nodes: readonly NodeAhead[];
  /** null where no store's score counts. */
  readonly scores: ScoresAhead | null;
}

export interface NodeAhead {
  /** Stable, whenever it is asked again, and this file's own. */
  readonly key: string;
  readonly store: string;
  /** Within the cycle. */
  readonly nodeMonth: number;
  /** CNY; null where it is not filled in. */
  readonly target: number | null;
  /** null where the cycle has not begun, and where there is no target. */
  readonly left: { readonly gap: number; readonly isReached: boolean } | null;
  /** How many months of the cycle have no sales, while the target is not reached. */
  readonly unknownMonths: number;
}

/** What is asked of the scores of all stores at a month's end. */
export interface ScoresAhead {
  /** Stable, whenever it is asked again, and this file's own. */
  readonly key: string;
  readonly stores: number;
  /** What is asked of how many, most of them first. Points; null where the target is not filled in. */
  readonly asks: readonly (ScoreAsk & { readonly stores: number })[];
  /** How many have a score that passes so far. */
  readonly passing: number;
  /** Those that are not safe yet. Of months to come only what can be told now. */
  readonly open: readonly OpenScore[];
}

export interface ScoreAsk {
  readonly target: number | null;
  readonly comparison: keyof typeof comparisonWords;
}

export interface OpenScore extends ScoreAsk {
  readonly store: string;
  /** null where none is entered. */
  readonly score: number | null;
  readonly state: ScoreState;
}

export interface DaysMissing {
  readonly store: string;
  readonly reason: DaysMissingReason;
  /** yyyy-MM; null where it has no days at all. */
  readonly from: string | null;
}

export type { DaysMissingReason, ScoreState };

/** A store as it can be shown, or what keeps its rows from being judged. */
export type StoreAnswer =
  | {
      readonly kind: 'shown';
      readonly spot: CellSpot;
      readonly view: StoreView;
      readonly diagnosis: DiagnosisView;
      /** What keeps part of the diagnosis unknown, and of the store nothing else. */
      readonly diagnosisProblems: readonly FoundProblem[];
      /** null for a store that has not failed. */
      readonly afterFailing: AfterFailingView | null;
    }
  | { readonly kind: 'unreadable'; readonly problems: readonly FoundProblem[] };

export type { DiagnosisView, StoreView };

/** What is told of a store that has failed, each sentence with its tier. Information only. */
export interface AfterFailingView {
  readonly certainSince: string;
  readonly supervisedFrom: string;
  readonly exitBy: string;
  readonly sentences: readonly string[];
  readonly annualFee: string;
}

/** A status that people have written over in a report. */
export interface EditedStatus {
  readonly store: string;
  /** What the report had said, and what people wrote. */
  readonly had: string;
  readonly wrote: string;
}

/** A report as its list shows it, whether it was just built or stands in the file. */
export interface ShownReport {
  readonly sheetName: string;
  readonly builtAt: string;
  /** The day that the report is of. */
  readonly date: string;
  /** The language of its texts. */
  readonly language: Language;
  /** What has changed since the last report of an earlier day; "" where there is none. */
  readonly since: string;
  /** The most urgent first, as in the grid. */
  readonly stores: readonly UrgentStore[];
}

export interface BuildAnswer extends ShownReport {
  /** The sheets of earlier reports that were kept, because people have written into them. */
  readonly kept: readonly string[];
  /** The grid as it was written. */
  readonly grid: GridSheet;
  /** The statuses that people had written over in the earlier report. */
  readonly edited: readonly EditedStatus[];
  /** Notes of stores that the rows no longer have; undefined where nothing has left and nothing is new. */
  readonly waiting?: WaitingNotes;
}

export interface UrgentStore {
  readonly name: string;
  readonly status: ReportedStatus;
  readonly statusLabel: string;
  readonly group: UrgencyGroup;
  /** The day that counts for the store; "" where there is none. */
  readonly by: string;
  /** Until that day, counted from the day of the report; null where there is none. */
  readonly daysLeft: number | null;
  /** Why it stands so and what to do, in a phrase. */
  readonly phrase: string;
  /** The sign of what has changed since the last report; "" where nothing has. */
  readonly sign: string;
  /** Who looks after it, by the report; "" where nobody is named. */
  readonly owner: string;
  /** The store's row in the grid. */
  readonly spot: CellSpot;
}
