/** A sample table as a sheet of the local workbook. */

import type { Language } from '../../../src/messages/language';
import type { TableSheet } from '../../../src/tables/table-sheet';
import type { CellStyle, SheetContent } from '../workbook/sheet-content';
import { HEADER } from './sample-styles';

export function sampleSheet(
  { name, columns, rows }: TableSheet,
  language: Language,
  styles: Readonly<Record<string, CellStyle>> = {},
): SheetContent {
  const letter = (index: number) => String.fromCharCode(65 + index);
  const last = rows.length + 1;
  return {
    name: name[language],
    rows: [columns.map(({ header }) => header[language]), ...rows],
    widths: columns.map(({ width }) => width),
    formats: Object.fromEntries(
      columns.flatMap(({ format }, index) =>
        format ? [[`${letter(index)}2:${letter(index)}${last}`, format]] : [],
      ),
    ),
    styles: { [`A1:${letter(columns.length - 1)}1`]: HEADER, ...styles },
    frozenRows: 1,
  };
}
