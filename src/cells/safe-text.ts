/** What Sheets takes for a formula, a number with a sign or a mark of its own when it stands first, full width included. */
const READ_AS_MORE_THAN_TEXT = /^[=+\-@'\t\r\n＝＋－＠]/;

/** Text that a cell keeps as text: a leading apostrophe, which Sheets does not show, ends all other readings. */
export const safeText = (text: string): string => (READ_AS_MORE_THAN_TEXT.test(text) ? `'${text}` : text);

/** A value that is already in a cell, as it has to be written to stay what it is: text that looks like a number is text. */
export const asItIs = (value: unknown): unknown =>
  typeof value === 'string' && value !== '' ? `'${value}` : value;
