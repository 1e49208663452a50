import type { Language } from '../messages/language';
import type { TableBlock, TableSheet } from '../tables/table-sheet';
import { safeText } from './safe-text';
import { freeName, insertSheet, type Sheet, type Spreadsheet, sheetNames } from './spreadsheet';

const HEADER_COLOUR = '#f3e3e1';
const TEXT = '@';

/**
 * Adds a table as a sheet of its own, never over one of the user's. It is theirs from then on.
 * @param finish what is left to do with the sheet: where that fails there is no sheet either
 */
export function addTableSheet<T>(
  spreadsheet: Spreadsheet,
  table: TableSheet,
  language: Language,
  finish: (sheet: Sheet) => T,
): T {
  const names = sheetNames(spreadsheet);
  const sheet = insertSheet(spreadsheet, freeName(table.name[language], names), names.length);
  try {
    writeTable(sheet, table, language);
    return finish(sheet);
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
}

function writeTable(sheet: Sheet, table: TableSheet, language: Language): void {
  const { columns, rows, notes, below = [] } = table;
  const width = columns.length;
  const cells = [
    ...cellsOf(table, width, language),
    ...below.flatMap((block) => [blankRow(width), ...cellsOf(block, width, language)]),
  ];
  const range = sheet.getRange(1, 1, cells.length, width);
  // Formats first: they decide what is read as text.
  range.setNumberFormats(cells.map((row) => row.map(({ format }) => format)));
  range.setValues(cells.map((row) => row.map(({ value }) => cellValue(value))));
  if (notes) sheet.getRange(2, 1, rows.length, width).setNotes(notes.map((row) => [...row]));
  range.setBackgrounds(cells.map((row) => row.map(({ isHeader }) => (isHeader ? HEADER_COLOUR : null))));
  sheet.setFrozenRows(1);
  columns.forEach(({ width }, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
}

interface FormattedCell {
  readonly value: string | number;
  readonly format: string;
  readonly isHeader: boolean;
}

const BLANK: FormattedCell = { value: '', format: TEXT, isHeader: false };

const blankRow = (width: number): FormattedCell[] => Array.from({ length: width }, () => BLANK);

/** Headers and rows, filled up with blank cells to the width. */
const cellsOf = ({ columns, rows }: TableBlock, width: number, language: Language): FormattedCell[][] =>
  [columns.map(({ header }) => header[language]), ...rows].map((row, number) => [
    ...row.map((value, index) => ({
      value,
      format: (number > 0 && columns[index]?.format) || TEXT,
      isHeader: number === 0,
    })),
    ...blankRow(width - row.length),
  ]);

const cellValue = (value: string | number): string | number =>
  typeof value === 'string' ? safeText(value) : value;
