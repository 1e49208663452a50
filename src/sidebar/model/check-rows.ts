import type { CivilDate } from '../../calendar/civil-date';
import { type CivilMonth, lastDayOf } from '../../calendar/civil-month';
import { isBlank } from '../../cells/cell';
import { indexesOf } from '../../cells/column';
import type { Grid } from '../../cells/grid';
import { Problem } from '../../cells/problem';
import { partsAhead } from '../../diagnosis/diagnose-store';
import { INDICATOR_KEYS, INDICATORS, isScorePart } from '../../diagnosis/indicators';
import type { Language } from '../../messages/language';
import { leftOutRows, toldByNames } from '../../messages/tables/layout';
import { type SameName, sameNames } from '../../messages/tables/same-names';
import { smallSales, smallTarget, soldFor } from '../../report/remark-slips';
import type { StoreReport } from '../../report/store-report';
import { lostColumns } from '../../tables/chosen-columns';
import type { ScoreScale } from '../../tables/known-standards';
import { STORE_KEYS } from '../../tables/layout/figure-keys';
import type { LaidOut } from '../../tables/layout/laid-out';
import type { LayoutQuestion } from '../../tables/layout/layout-answers';
import { isUntold } from '../../tables/layout/require-told';
import { slippedScores } from '../../tables/layout/scores-as-meant';
import { MONTHLY_COLUMNS, type MonthlyKey } from '../../tables/monthly-columns';
import type { StoreRows } from '../../tables/monthly-rows-table';
import type { Store } from '../../tables/store';
import type {
  CheckAnswer,
  FoundProblem,
  RecognisedColumn,
  RecognisedIndicator,
  ReportChoice,
} from '../contract';
import type { Asking } from './asking';
import { diagnosisTables, type ReadDiagnosis } from './diagnosis-tables';
import { foundProblems, locate, type Sources } from './found-problems';
import {
  chosenRows,
  judgeStores,
  optionalSheet,
  otherTables,
  rowsOfStores,
  workbookFor,
} from './judge-stores';
import { readAgain } from './open-workbook';
import type { WorkbookHolder } from './page-state';
import { percentScore } from './percent-scores';
import type { ReadWorkbook } from './read-workbook';
import type { RowsSource } from './rows-source';
import { alikeSheets, sheetsLikelyAlike } from './sheet-entries';

/** Recognises the columns of the rows, and says what is wrong in them. */
export function* checkRows(holder: WorkbookHolder, choice: ReportChoice): Asking<CheckAnswer> {
  const { language } = choice;
  const workbook = yield* withAlikeSheets(holder, yield* workbookFor(holder, choice), choice);
  const rows = chosenRows(workbook, choice);
  const { laidOut } = rows;
  const [headers = [], ...body] = rows.values;
  const isWide = laidOut.monthsAreColumns === true;
  const lost = lostColumns([laidOut.headers], choice.columns);
  const all = recogniseColumns(headers, lost, laidOut, language);
  // Where months are columns, no single column can be chosen for them and their figures.
  const ofStores = isWide ? all.filter(({ key }) => isOfStore(key)) : all;
  // Where stores are columns, none of them is that of all names or days.
  const columns = laidOut.storesAreColumns ? ofStores.filter(({ unclear }) => unclear) : ofStores;
  const indicators = recogniseIndicators(headers, language);
  const answer = {
    rows: rowsOfMonths(headers, body, isWide),
    headers: laidOut.headers,
    columns,
    indicators,
    monthsAreColumns: isWide,
    leftOut: laidOut.leftOut.length > 0 ? leftOutRows(laidOut.leftOut) : undefined,
    told: laidOut.told?.length ? toldByNames(laidOut.told) : undefined,
    questions: [...sheetQuestions(workbook, choice), ...laidOut.questions],
  };
  if (columns.some(({ unclear }) => unclear) || isUntold(laidOut))
    return { ...answer, stores: 0, problems: [] };
  const sources = { rows, ...otherTables(workbook, choice) };
  try {
    const { setting, reports } = yield* judgeStores(workbook, choice);
    const diagnosis = diagnosisTables(rows, setting, optionalSheet(workbook, choice.weightsSheet));
    const problems = [
      ...foundProblems(reports, setting.tableProblems, sources, language),
      ...diagnosisProblems(reports, diagnosis, sources, language),
    ];
    const slips = yield* scoreQuestions(rows, setting.known.scoreScale, choice);
    const questions = [...answer.questions, ...unitQuestions(reports, choice), ...slips];
    const alike = alikeNames(rowsOfStores(workbook, choice));
    return {
      ...answer,
      indicators: wantedIndicators(indicators, reports, setting.date),
      questions,
      stores: reports.filter(({ name }) => name !== '').length,
      problems,
      ...(alike.length > 0 && { sameNames: sameNames(alike) }),
    };
  } catch (error) {
    if (!(error instanceof Problem) || !error.spot) throw error;
    return { ...answer, stores: 0, problems: [locate(error, sources, language)] };
  }
}

/** Where months are columns, a row of the table that tells of its store alone is none that anybody has written. */
function rowsOfMonths(headers: readonly unknown[], rows: Grid, isWide: boolean): number {
  const [month = -1] = isWide ? indexesOf(headers, MONTHLY_COLUMNS.month) : [];
  return rows.filter((row) => (month < 0 ? row.some((cell) => !isBlank(cell)) : !isBlank(row[month]))).length;
}

/** The names that differ from that of their store in nothing that anybody sees. */
const alikeNames = (stores: readonly StoreRows[]): SameName[] =>
  stores.flatMap(({ alike = [], rows: [{ number: first }] }) => alike.map((one) => ({ ...one, first })));

/** Of a large file, not all sheets were looked at: so many of those that may be alike are read then. */
const MOST_READ = 16;

function* withAlikeSheets(
  holder: WorkbookHolder,
  known: ReadWorkbook,
  { rowsSheet, moreSheets = [], layout }: ReportChoice,
): Asking<ReadWorkbook> {
  if (layout?.alone || moreSheets.length > 0) return known;
  const hasAlike = alikeSheets(known, rowsSheet).length > 0;
  const workbook = hasAlike && !known.hasAllSheets ? yield* readAgain(holder, [], true) : known;
  const wanted = sheetsLikelyAlike(workbook, rowsSheet, hasAlike).slice(0, MOST_READ);
  return wanted.length > 0 ? yield* readAgain(holder, wanted) : workbook;
}

/** Sheets with the same headers are never passed over in silence. */
function sheetQuestions(
  workbook: ReadWorkbook,
  { rowsSheet, moreSheets = [], layout }: ReportChoice,
): LayoutQuestion[] {
  if (layout?.alone || moreSheets.length > 0) return [];
  const others = alikeSheets(workbook, rowsSheet);
  return others.length > 0 ? [{ asks: 'sheets', others: others.map(({ id, name }) => ({ id, name })) }] : [];
}

const isOfStore = (key: MonthlyKey): boolean => STORE_KEYS.some((one) => one === key);

/** Where all sales, or all targets, look as if they counted ten thousands, whether they do. */
function unitQuestions(reports: readonly StoreReport[], { layout }: ReportChoice): LayoutQuestion[] {
  const selling = reports.flatMap((report) =>
    'store' in report &&
    'sales' in report.assessment &&
    soldFor(report.store, report.assessment).sold.length > 0
      ? [{ store: report.store, assessment: report.assessment }]
      : [],
  );
  const ofAll = <Slip>(find: (one: (typeof selling)[number]) => Slip | undefined): Slip | undefined => {
    const found = selling.flatMap((one) => find(one) ?? []);
    return found.length === selling.length ? found[0] : undefined;
  };
  const sales = layout?.salesUnit ? undefined : ofAll((one) => smallSales(one.store, one.assessment));
  const targets = layout?.targetsUnit ? undefined : ofAll((one) => smallTarget(one.store, one.assessment));
  return [
    ...(sales ? [{ asks: 'unit' as const, ...sales }] : []),
    ...(targets ? [{ asks: 'targets' as const, ...targets }] : []),
  ];
}

/** Where no score is a likely one, and all suggest the same slip, or where some are shown in percent, whether they were meant so. */
function* scoreQuestions(
  { id, laidOut }: RowsSource,
  scale: ScoreScale,
  { layout }: ReportChoice,
): Asking<LayoutQuestion[]> {
  if (layout?.scores !== undefined) return [];
  const all = slippedScores(laidOut, scale);
  if (all) return [{ asks: 'scores', ...all }];
  const some = yield* percentScore(laidOut, id, scale);
  return some ? [{ asks: 'scores', ...some, some: true }] : [];
}

/** What is wrong in the cells that only the diagnosis goes by comes last: no verdict rests on them. */
function diagnosisProblems(
  reports: readonly StoreReport[],
  { indicators, weights, weightsSheet, problems }: ReadDiagnosis,
  sources: Sources,
  language: Language,
): FoundProblem[] {
  const inCells = reports.flatMap((report) =>
    'store' in report ? indicators.of(report.store).problems : [],
  );
  const categories = categoriesIn(reports);
  const unused = categories ? weights.unused(categories) : [];
  return foundProblems(
    [],
    [...problems, ...unused, ...inCells],
    { ...sources, weights: weightsSheet },
    language,
  );
}

/** The main categories that any store has in any month; undefined where a store's is not known. */
function categoriesIn(reports: readonly StoreReport[]): string[] | undefined {
  const categories: string[] = [];
  for (const report of reports) {
    const { store, category } = 'store' in report ? report : { store: undefined, ...report.known };
    if (category === undefined) return undefined;
    categories.push(category, ...monthsOf(store).map((month) => store?.categoryOn(lastDayOf(month)) ?? ''));
  }
  return categories;
}

const monthsOf = (store: Store | undefined): CivilMonth[] => [...(store?.months.keys() ?? [])];

/** Of the parts of a score without a column, those alone that a store's next score is built from. */
function wantedIndicators(
  indicators: readonly RecognisedIndicator[],
  reports: readonly StoreReport[],
  date: CivilDate,
): RecognisedIndicator[] {
  const asked = new Set<string>(
    reports.flatMap((report) => ('store' in report ? partsAhead(report.store, date) : [])),
  );
  return indicators.filter(({ key, position }) => position > 0 || !isScorePart(key) || asked.has(key));
}

const recogniseIndicators = (headers: readonly unknown[], language: Language): RecognisedIndicator[] =>
  INDICATOR_KEYS.map((key) => {
    const [index = -1, ...others] = indexesOf(headers, INDICATORS[key]);
    return { key, label: INDICATORS[key].name[language], position: others.length > 0 ? 0 : index + 1 };
  });

const recogniseColumns = (
  headers: readonly unknown[],
  lost: readonly MonthlyKey[],
  { placeOf, values }: LaidOut,
  language: Language,
): RecognisedColumn[] =>
  (Object.keys(MONTHLY_COLUMNS) as MonthlyKey[]).map((key) => {
    const column = MONTHLY_COLUMNS[key];
    const names: readonly string[] = column.headers;
    const optional = 'optional' in column;
    const [index = -1, ...others] = indexesOf(headers, column);
    const unclear = others.length > 0 || lost.includes(key) || (index < 0 && !optional);
    return {
      key,
      label: (language === 'en' && names.find((name) => /^[A-Z]/.test(name))) || column.headers[0],
      optional,
      position: unclear || index < 0 ? 0 : placeOf && values.length > 1 ? placeOf(2, key).column : index + 1,
      unclear,
    };
  });
