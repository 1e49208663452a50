import type { Bilingual, Language } from '../../messages/language';
import type { BuildAnswer, CheckAnswer, ReportChoice, StartAnswer } from '../contract';
import type { Ahead } from './ahead-state';
import type { Model } from './model';
import type { ReadWorkbook } from './read-workbook';
import type { Look, StoreList } from './store-state';

export const STAGES = ['checkRows', 'buildReport'] as const;
export type Stage = (typeof STAGES)[number];

export const TAB_NAMES = ['report', 'store', 'plan', 'import', 'functions'] as const;
export type TabName = (typeof TAB_NAMES)[number];

/** What the user has chosen so far: a sheet may still be missing. */
export type Choice = Omit<ReportChoice, 'language' | 'rowsSheet' | 'targetsSheet' | 'date'> & {
  readonly rowsSheet: number | undefined;
  readonly targetsSheet: number | undefined;
  /** The chosen day; "" where the user has cleared it; undefined follows Beijing's today. */
  readonly date: string | undefined;
};

/**
 * A field that still lacks something. The object is made anew for each press of the button, so that the focus goes to
 * the field each time.
 */
export interface Mistake {
  readonly field: 'rowsSheet' | 'targetsSheet' | 'date';
}

export type Build =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly stage: Stage }
  /** A failed build has no text of its own where the problem is shown beside the columns. */
  | { readonly kind: 'failed'; readonly stage: Stage; readonly failure: Bilingual | undefined };

/** The columns and problems of the sheet with the monthly rows. */
export interface Check {
  readonly running: boolean;
  readonly answer: CheckAnswer | undefined;
  readonly failure: Bilingual | undefined;
  /** The language of the answer's texts. */
  readonly language: Language;
}

/** The place where the workbook is kept as it was read last. */
export type WorkbookHolder = Pick<
  Model<Pick<PageState, 'workbook' | 'start' | 'choice' | 'language' | 'hasSwitchedLanguage'>>,
  'get' | 'set'
>;

export interface PageState {
  /** The workbook; undefined until the page has read it. */
  readonly workbook: ReadWorkbook | undefined;
  /** Whether the workbook is being read again, or why that failed. */
  readonly rereading: 'running' | Bilingual | undefined;
  readonly language: Language;
  /** Whether the user has switched the language by hand: it is that of Google's account otherwise. */
  readonly hasSwitchedLanguage: boolean;
  readonly tab: TabName;
  readonly opening: 'reading' | 'read' | Bilingual;
  /** While the page opens, it knows no more than the report that stands in the file. */
  readonly start: StartAnswer | undefined;
  /** Whether the user goes on without the sample, although no sheet was recognised. */
  readonly ownSheet: boolean;
  readonly choice: Choice;
  readonly mistake: Mistake | undefined;
  readonly columnsAreOpen: boolean;
  readonly check: Check | undefined;
  readonly build: Build;
  /** What the last build of this page has made. */
  readonly outcome: BuildAnswer | undefined;
  /** The stores to choose from; undefined until the store tab was opened. */
  readonly storeList: StoreList | undefined;
  readonly look: Look | undefined;
  /** What is ahead; undefined until its tab was opened. */
  readonly ahead: Ahead | undefined;
  /** The text that a screen reader says next. */
  readonly announcement: Bilingual | undefined;
}

export type PageModel = Model<PageState>;

export const initialState = (language: Language, tab: TabName): PageState => ({
  workbook: undefined,
  rereading: undefined,
  language,
  hasSwitchedLanguage: false,
  tab,
  opening: 'reading',
  start: undefined,
  ownSheet: false,
  choice: {
    rowsSheet: undefined,
    targetsSheet: undefined,
    standardsSheet: null,
    weightsSheet: null,
    date: undefined,
    monthCells: 'score',
    span: '12',
    columns: {},
  },
  mistake: undefined,
  columnsAreOpen: false,
  check: undefined,
  build: { kind: 'idle' },
  outcome: undefined,
  storeList: undefined,
  look: undefined,
  ahead: undefined,
  announcement: undefined,
});
