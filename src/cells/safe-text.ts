/**
 * The signs, full width included, which at the start of a text make Sheets take it for a formula, a number or a mark of
 * its own.
 */
const READ_AS_MORE_THAN_TEXT = /^[=+\-@'\t\r\n＝＋－＠]/;

/**
 * The text written so that a cell keeps it as text: a leading apostrophe, which Sheets does not show, ends all other
 * readings.
 */
export const safeText = (text: string): string => (READ_AS_MORE_THAN_TEXT.test(text) ? `'${text}` : text);

/** Writes a value that is already in a cell so that it stays what it is: text that looks like a number stays text. */
export const asItIs = (value: unknown): unknown =>
  typeof value === 'string' && value !== '' ? `'${value}` : value;
