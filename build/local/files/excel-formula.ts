/** Turns a formula as it stands in an .xlsx back into what was typed. */

/**
 * The form in which Google Sheets writes a function that Excel does not know: the formula as a text, beside its last
 * result.
 */
const FROM_SHEETS = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\),.*\)$/is;
/**
 * The marks on functions that are newer than Excel's file format; the library takes the commonest one, `_xlfn.`, away
 * itself.
 */
const NEWER = /_xl(?:ws|udf|pm)\./g;

export function typedFormula(stored: string): string {
  const [, typed] = FROM_SHEETS.exec(stored) ?? [];
  return `=${(typed?.replace(/""/g, '"') ?? stored).replace(NEWER, '')}`;
}
