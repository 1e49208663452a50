/**
 * Handles plain text, the format `@`. The engine makes a formula of `=1+1` even there, and shows an apostrophe that
 * guards it; so such a text is kept, guarded, under a number format of four parts that shows texts as they are.
 */
export const PLAIN_TEXT = '@';
const GUARDED_TEXT = '0;-0;0;@';

/** Gives a format as Sheets knows it. @param format as the engine keeps it */
export function shownFormat(format: string | undefined): string | undefined {
  return format === GUARDED_TEXT ? PLAIN_TEXT : format === '' ? undefined : format;
}

/** The format in which the engine keeps what a cell holds already, once that becomes plain text. */
export const plainTextFormat = (content = ''): string =>
  content.startsWith("'") ? GUARDED_TEXT : PLAIN_TEXT;

/**
 * Stores a text. An apostrophe at its beginning says that text follows, here as in any other cell.
 * @param keepsApostrophe whether it is a part of the text instead
 */
export function storePlainText(
  typed: string,
  keepsApostrophe = false,
): { readonly content: string; readonly format: string } {
  const text = typed.startsWith("'") && !keepsApostrophe ? typed.slice(1) : typed;
  return /^[='].*/s.test(text)
    ? { content: `'${text}`, format: GUARDED_TEXT }
    : { content: text, format: PLAIN_TEXT };
}
