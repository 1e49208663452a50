/** A formula as it stands in an .xlsx, as it was typed. */

/** How Google Sheets writes a function that Excel does not know: the formula as a text, beside its last result. */
const FROM_SHEETS = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\),.*\)$/is;
/** Excel marks functions newer than its file format by `_xlfn.`, which the library takes away, and some by these. */
const NEWER = /_xl(?:ws|udf|pm)\./g;

export function typedFormula(stored: string): string {
  const [, typed] = FROM_SHEETS.exec(stored) ?? [];
  return `=${(typed?.replace(/""/g, '"') ?? stored).replace(NEWER, '')}`;
}
