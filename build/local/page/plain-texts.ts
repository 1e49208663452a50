/**
 * Takes the quotes off the texts of an .xlsx: the engine writes a text as it was typed, with the quote that keeps it a
 * text, while in a file it is text without one.
 */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Takes the quotes off. @param sharedStrings the text of xl/sharedStrings.xml */
export function withoutQuotes(sharedStrings: string): string {
  const xml = new DOMParser().parseFromString(sharedStrings, 'application/xml');
  for (const text of Array.from(xml.getElementsByTagNameNS(MAIN, 't'))) {
    text.textContent = asStored(text.textContent ?? '');
  }
  return new XMLSerializer().serializeToString(xml);
}

/** What a file holds for a text as it was typed. The format takes _x0041_ for a letter, unless its first stroke is written so. */
export const asStored = (typed: string): string =>
  typed.replace(/^'/, '').replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
