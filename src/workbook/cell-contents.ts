import { asItIs, safeText } from '../cells/safe-text';
import type { SheetDates } from '../cells/sheet-dates';
import type { CellFormat, GridCell } from '../report/grid/grid-sheet';
import type { KeptCell } from '../report/grid/team-entries';

const NUMBER_FORMATS: Readonly<Record<CellFormat, string>> = {
  text: '@',
  number: '0',
  money: '#,##0',
  date: 'yyyy-mm-dd',
};
/** The number format that leaves the choice to the sheet. */
export const AUTOMATIC = 'General';

export const numberFormat = ({ value, format }: GridCell): string =>
  typeof value === 'object' && 'kept' in value ? keptFormat(value.kept) : NUMBER_FORMATS[format];

/**
 * The number format of a cell that is the team's: they choose it, but the format for plain text is kept only where the
 * cell holds text, since in it anything else would become text.
 */
const keptFormat = ({ value, formula, format = AUTOMATIC }: KeptCell): string =>
  format === NUMBER_FORMATS.text && (formula !== '' || typeof value !== 'string') ? AUTOMATIC : format;

/** What has to be written so that the cell holds its value, where its number format is set already. */
export function cellValue({ value }: GridCell, dates: SheetDates): unknown {
  if (value === undefined) return '';
  if (typeof value === 'string') return safeText(value);
  if (typeof value === 'number') return value;
  if ('day' in value) return dates.cellOf(value.day);
  const { kept } = value;
  return kept.formula !== '' ? kept.formula : asItIs(kept.value);
}
