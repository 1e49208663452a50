import { isBlank } from '../../cells/cell';
import { indexesOf } from '../../cells/column';
import { Problem } from '../../cells/problem';
import { INDICATOR_KEYS, INDICATORS } from '../../diagnosis/indicators';
import type { Language } from '../../messages/language';
import type { StoreReport } from '../../report/store-report';
import { lostColumns, withChosenColumns } from '../../tables/chosen-columns';
import { MONTHLY_COLUMNS, type MonthlyKey } from '../../tables/monthly-columns';
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
import { judgeStores, optionalSheet, otherTables, sourceSheet, workbookFor } from './judge-stores';
import type { WorkbookHolder } from './page-state';

/** Recognises the columns of the rows, and says what is wrong in them. */
export function* checkRows(holder: WorkbookHolder, choice: ReportChoice): Asking<CheckAnswer> {
  const { language } = choice;
  const workbook = yield* workbookFor(holder, choice);
  const sheet = sourceSheet(workbook, choice.rowsSheet);
  const rows = { ...sheet, values: withChosenColumns(sheet.values, choice.columns) };
  const [headers = [], ...body] = rows.values;
  const columns = recogniseColumns(headers, lostColumns(sheet.values, choice.columns), language);
  const answer = {
    rows: body.filter((row) => row.some((cell) => !isBlank(cell))).length,
    headers: (sheet.values[0] ?? []).map((header) => String(header)),
    columns,
    indicators: recogniseIndicators(headers, language),
  };
  if (columns.some(({ unclear }) => unclear)) return { ...answer, stores: 0, problems: [] };
  const sources = { rows, ...otherTables(workbook, choice) };
  try {
    const { setting, reports } = yield* judgeStores(workbook, choice);
    const diagnosis = diagnosisTables(rows, setting, optionalSheet(workbook, choice.weightsSheet));
    const problems = [
      ...foundProblems(reports, setting.standardsProblems, sources, language),
      ...diagnosisProblems(reports, diagnosis, sources, language),
    ];
    return { ...answer, stores: reports.length, problems };
  } catch (error) {
    if (!(error instanceof Problem) || !error.spot) throw error;
    return { ...answer, stores: 0, problems: [locate(error, sources, language)] };
  }
}

/** What is wrong in the cells that only the diagnosis goes by comes last: no verdict rests on them. */
function diagnosisProblems(
  reports: readonly StoreReport[],
  { indicators, weightsSheet, problems }: ReadDiagnosis,
  sources: Sources,
  language: Language,
): FoundProblem[] {
  const inCells = reports.flatMap((report) =>
    'store' in report ? indicators.of(report.store).problems : [],
  );
  return foundProblems([], [...problems, ...inCells], { ...sources, weights: weightsSheet }, language);
}

const recogniseIndicators = (headers: readonly unknown[], language: Language): RecognisedIndicator[] =>
  INDICATOR_KEYS.map((key) => {
    const [index = -1, ...others] = indexesOf(headers, INDICATORS[key]);
    return { key, label: INDICATORS[key].name[language], position: others.length > 0 ? 0 : index + 1 };
  });

const recogniseColumns = (
  headers: readonly unknown[],
  lost: readonly MonthlyKey[],
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
      position: unclear ? 0 : index + 1,
      unclear,
    };
  });
