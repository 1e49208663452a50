/** A sheet to play on: one day to change, a formula of every function, and the report of all stores. */

import { type CivilDate, isoDate } from '../../../src/calendar/civil-date';
import { catalogue } from '../../../src/functions/catalogue';
import type { Bilingual, Language } from '../../../src/messages/language';
import type { CellStyle, SheetContent, TypedCell } from '../workbook/sheet-content';
import { allRowsRange, firstStoreCell, targetsRange } from './sample-ranges';
import { HEADER, INPUT, LABEL, LONG_TEXT, QUIET, RESULT, TITLE } from './sample-styles';
import { type TryItFormula, tryItFormulas } from './try-it-formulas';

const TRY_IT: Bilingual = { zh: '试一试', en: 'Try it' };

const WORDS = {
  title: {
    zh: '改动黄色的查询日，下面的公式随即重算',
    en: 'Change the yellow day and the formulas below recalculate',
  },
  day: { zh: '查询日', en: 'As-of date' },
  store: { zh: '店铺', en: 'Store' },
  onboard: { zh: '上线日期', en: 'Onboard date' },
  category: { zh: '主营类目', en: 'Main category' },
  function: { zh: '函数', en: 'Function' },
  result: { zh: '结果', en: 'Result' },
  shows: { zh: '说明', en: 'What it shows' },
  formula: { zh: '公式', en: 'Formula' },
} as const satisfies Record<string, Bilingual>;

const HEADER_ROW = 7;
const FIRST_FORMULA_ROW = HEADER_ROW + 1;
const LONG_TEXT_HEIGHT = 150;
const TWO_LINES = 42;
/** The format of dates, the same in every locale, since some read 1/8/2024 as January and others as August. */
const DATE = 'yyyy-mm-dd';
/** The columns of the results, of what they show, and of the formulas as text. Long texts run on to the right. */
const [RESULTS, LAST_RESULT, SHOWS, FORMULAS, LAST] = ['B', 'F', 'G', 'M', 'R'];

interface PlacedFormula extends TryItFormula {
  readonly name: string;
  readonly row: number;
  readonly shows: string;
}

export function tryItSheet(language: Language, day: CivilDate): SheetContent {
  const word = (key: keyof typeof WORDS) => WORDS[key][language];
  const ofStore = (column: string) => `=${firstStoreCell(column, language, day)}`;
  const formulas = placeFormulas(language, day);
  const reportRow = nextFreeRow(formulas) + 1;
  const rows: TypedCell[][] = [
    [word('title')],
    [word('day'), isoDate(day)],
    [word('store'), ofStore('A')],
    [word('onboard'), ofStore('B')],
    [word('category'), ofStore('C')],
    [],
    [word('function'), word('result'), '', '', '', '', word('shows'), '', '', '', '', '', word('formula')],
  ];
  for (const { name, row, shows, formula } of formulas) {
    rows[row - 1] = [name, formula, '', '', '', '', shows, '', '', '', '', '', formula.slice(1)];
  }
  rows[reportRow - 1] = ['TMALL_REPORT', '', '', '', '', '', summaryOf('TMALL_REPORT', language)];
  rows[reportRow] = [reportFormula(language, day)];
  return {
    name: TRY_IT[language],
    rows: Array.from(rows, (row) => row ?? []),
    widths: [260, ...Array.from({ length: 17 }, () => 110)],
    heights: {
      ...Object.fromEntries(longTexts(formulas).map(({ row }) => [row, LONG_TEXT_HEIGHT])),
      [reportRow + 1]: TWO_LINES,
    },
    merges: longTexts(formulas).map(({ row }) => `${RESULTS}${row}:${LAST_RESULT}${row}`),
    formats: formatsOf(formulas, reportRow),
    styles: stylesOf(formulas, reportRow),
    frozenRows: 2,
  };
}

function placeFormulas(language: Language, day: CivilDate): readonly PlacedFormula[] {
  const formulas = tryItFormulas(language, day);
  let row = FIRST_FORMULA_ROW;
  return catalogue.flatMap(({ name }) => {
    const formula = formulas[name];
    if (!formula) return [];
    const placed = { ...formula, name, row, shows: summaryOf(name, language) };
    row += formula.rows ?? 1;
    return [placed];
  });
}

function summaryOf(name: string, language: Language): string {
  return catalogue.find((entry) => entry.name === name)?.help.summary[language] ?? '';
}

function reportFormula(language: Language, day: CivilDate): string {
  const lang = language === 'zh' ? '' : ', "en"';
  return `=TMALL_REPORT(${allRowsRange(language, day)}, ${targetsRange(language)}, $B$2${lang})`;
}

const longTexts = (formulas: readonly PlacedFormula[]) => formulas.filter(({ isLong }) => isLong);

const nextFreeRow = (formulas: readonly PlacedFormula[]) =>
  formulas.reduce((next, { row, rows = 1 }) => Math.max(next, row + rows), FIRST_FORMULA_ROW);

function formatsOf(formulas: readonly PlacedFormula[], reportRow: number): Record<string, string> {
  const money = formulas.flatMap(({ row, format }) => (format ? [[`${RESULTS}${row}`, format]] : []));
  const dates = formulas.flatMap(({ row, rows = 1, dates: columns = [] }) =>
    columns.map((column) => [`${column}${row}:${column}${row + rows - 1}`, DATE]),
  );
  const first = reportRow + 2;
  return {
    ...Object.fromEntries([['B2', DATE], ['B4', DATE], ...money, ...dates]),
    [`C${first}:C`]: DATE,
    [`F${first}:H`]: DATE,
    [`J${first}:M`]: '#,##0',
  };
}

function stylesOf(formulas: readonly PlacedFormula[], reportRow: number): Record<string, CellStyle> {
  const last = nextFreeRow(formulas) - 1;
  return {
    A1: TITLE,
    'A2:A5': LABEL,
    B2: INPUT,
    [`A${HEADER_ROW}:${LAST}${HEADER_ROW}`]: HEADER,
    [`A${FIRST_FORMULA_ROW}:A${last}`]: LABEL,
    [`${RESULTS}${FIRST_FORMULA_ROW}:${LAST_RESULT}${last}`]: RESULT,
    [`${FORMULAS}${FIRST_FORMULA_ROW}:${FORMULAS}${last}`]: QUIET,
    ...Object.fromEntries(
      longTexts(formulas).flatMap(({ row }) => [
        [`A${row}`, { ...LABEL, verticalAlign: 'top' }],
        [`${RESULTS}${row}`, LONG_TEXT],
        [`${SHOWS}${row}`, { verticalAlign: 'top' }],
      ]),
    ),
    [`A${reportRow}`]: LABEL,
    [`${SHOWS}${reportRow}`]: QUIET,
    [`A${reportRow + 1}:${LAST}${reportRow + 1}`]: HEADER,
  };
}
