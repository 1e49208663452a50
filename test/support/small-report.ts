import {
  type HeadlessOptions,
  openWorkbook,
  type SavedWorkbook,
  type Workbook,
} from '../../build/local/headless';
import type { SheetContent, TypedCell } from '../../build/local/workbook/sheet-content';
import { catalogue } from '../../src/functions/catalogue';
import { gridTexts } from '../../src/messages/report/grid';
import type { ReportChoice } from '../../src/sidebar/contract';
import { builtAddon } from './built-addon';
import { answerOf } from './report-workbook';

/**
 * A script that does to the workbook what a person, or another script, does: its code finds the spreadsheet under the
 * name `ss`.
 */
const BY_HAND = `
function byHand(code) {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  return new Function('ss', code)(ss);
}
`;

/** Opens a workbook with the given sheets, under the add-on. */
export async function openBook(
  sheets: readonly SheetContent[],
  more: Partial<HeadlessOptions> = {},
): Promise<Workbook> {
  const { code, pages } = await builtAddon();
  return openWorkbook({ code: code + BY_HAND, pages, catalogue, sheets, ...more });
}

/** Rows enough for all that tests write: the engine looks at every cell of every sheet where a row is inserted. */
const FEW_ROWS = 120;

function withFewRows(book: Workbook): Workbook {
  const { getters } = book.model;
  for (const id of getters.getSheetIds()) {
    const more = getters.getNumberRows(id) - FEW_ROWS;
    if (more > 0) book.deleteRows(getters.getSheetName(id), FEW_ROWS + 1, more);
  }
  return book;
}

/** Makes a workbook once, and opens it each time as it stood then, with nothing in it that could be undone. */
export function reopening(make: () => Promise<Workbook>): () => Promise<Workbook> {
  let saved: SavedWorkbook | undefined;
  return async () => {
    saved ??= withFewRows(await make()).save();
    return openBook([], { saved });
  };
}

export const byHand = (book: Workbook, code: string): unknown => book.run('byHand', code);

export const ROWS = '月度数据';
export const TARGETS = '考核目标';
export const GRID = '天猫考核报表';

export const HEADERS = [
  '店铺',
  '上线日期',
  '主营类目',
  '月份',
  '店铺销售额',
  '官方销售额',
  '服务分',
  '商品数',
];

/** The rows of a store that opened on 2023-03-10 and does well in each of the months. */
export const storeRows = (
  store: TypedCell,
  months: readonly string[] = ['2023-04', '2023-05', '2023-06'],
  category: TypedCell = '女装',
): TypedCell[][] => months.map((month) => [store, '2023-03-10', category, month, 50_000, '', 4.2, 20]);

export const rowsSheet = (...rows: readonly (readonly TypedCell[])[]): SheetContent => ({
  name: ROWS,
  rows: [HEADERS, ...rows],
});

export const TARGETS_SHEET: SheetContent = {
  name: TARGETS,
  rows: [
    [
      '主营类目',
      '试考3个月',
      '试考6个月',
      '试考9个月',
      '试考12个月',
      '正式12个月',
      '服务分目标',
      '不符合月数上限',
      '服务分预警线',
    ],
    ['女装', 100_000, 240_000, 400_000, 600_000, 900_000, 3, 4, 3.5],
  ],
};

/** The choice that the sidebar would ask with, on a day in July 2023. */
export function choiceIn(book: Workbook, more: Partial<ReportChoice> = {}): ReportChoice {
  const { sheets, language } = answerOf(book, 'start', null);
  const sheetOf = (kind: 'rows' | 'targets') => sheets.find((sheet) => sheet.kind === kind)?.id ?? -1;
  return {
    language,
    rowsSheet: sheetOf('rows'),
    targetsSheet: sheetOf('targets'),
    standardsSheet: null,
    weightsSheet: null,
    date: '2023-07-15',
    monthCells: 'score',
    span: '12',
    columns: {},
    ...more,
  };
}

/** The same choice for every opening of a workbook that is made once. */
export function choiceOnce(more: Partial<ReportChoice> = {}): (book: Workbook) => ReportChoice {
  let choice: ReportChoice | undefined;
  return (book) => {
    choice ??= choiceIn(book, more);
    return choice;
  };
}

export const build = (book: Workbook, more: Partial<ReportChoice> = {}) =>
  answerOf(book, 'buildReport', choiceIn(book, more));

export const sheetNamesOf = ({ model }: Workbook): string[] =>
  model.getters.getSheetIds().map((id) => model.getters.getSheetName(id));

/** All values of a sheet, as far as it is filled, as a script reads them; a date is its instant in ISO form. */
export function valuesOf(book: Workbook, sheet = GRID): unknown[][] {
  const code = `return JSON.stringify(ss.getSheetByName(${JSON.stringify(sheet)}).getDataRange().getValues())`;
  return JSON.parse(String(byHand(book, code)));
}

/** The number of the row whose first cell holds the text. @throws where there is none */
export function rowOf(book: Workbook, first: string, sheet = GRID): number {
  const rows = valuesOf(book, sheet);
  const whole = rows.flat().includes('店铺全称') ? (rows[2]?.indexOf('店铺全称') ?? -1) : -1;
  const row = rows.findIndex((cells) => cells[0] === first || cells[whole] === first) + 1;
  if (row === 0) throw new Error(`${sheet} has no row ${first}.`);
  return row;
}

/**
 * What stands in the team's columns beside each store, its archive included; stores beside which nothing stands are
 * left out.
 */
export function teamIn(book: Workbook, sheet = GRID): Record<string, readonly [unknown, unknown]> {
  const rows = valuesOf(book, sheet);
  const headerRow = rows.findIndex((row) => row.includes('负责人'));
  const [store = 0, owner = 0, notes = 0] = ['店铺', '负责人', '备注'].map(
    (text) => rows[headerRow]?.indexOf(text) ?? -1,
  );
  const whole = rows[headerRow]?.indexOf('店铺全称') ?? -1;
  const entries = rows
    .slice(headerRow + 1)
    // The first column shows a long name cut; the archive has names in that column alone.
    .map((row) => [String(row[whole] || row[store]), [row[owner], row[notes]]] as const);
  return Object.fromEntries(entries.filter(([, team]) => team.some((cell) => cell !== '')));
}

/** The number of the column with one of these headers, in either language. @throws where there is none */
export function columnOf(book: Workbook, headers: readonly string[], sheet = GRID): number {
  const found = valuesOf(book, sheet).flatMap((row) =>
    row.flatMap((cell, index) => (headers.includes(String(cell)) ? [index + 1] : [])),
  );
  if (found[0] === undefined) throw new Error(`${sheet} has no column ${headers.join(' or ')}.`);
  return found[0];
}

/** The address of a store's cell in one of the team's columns, such as R5. */
export function teamCell(book: Workbook, store: string, column: 'owner' | 'notes', sheet = GRID): string {
  const letter = lettersOf(columnOf(book, Object.values(gridTexts[column]), sheet));
  return `${letter}${rowOf(book, store, sheet)}`;
}

export const lettersOf = (column: number): string =>
  (column > 26 ? lettersOf(Math.floor((column - 1) / 26)) : '') +
  String.fromCharCode(65 + ((column - 1) % 26));

/** Puts what the team has to say beside a store; `'007` is a text, `=1+2` a formula. */
export function writeTeam(book: Workbook, store: string, owner: string, notes = '', sheet = GRID): void {
  const cells = `${teamCell(book, store, 'owner', sheet)}:${teamCell(book, store, 'notes', sheet)}`;
  const range = `ss.getSheetByName('${sheet}').getRange('${cells}')`;
  byHand(book, `${range}.setNumberFormat('General').setValues(${JSON.stringify([[owner, notes]])})`);
}
