/**
 * Takes the quotes off the texts of an .xlsx: the engine writes a text as it was typed, with the quote that keeps it a
 * text, while in a file it is text without one.
 */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Takes the quotes off. @param sharedStrings the text of xl/sharedStrings.xml */
export function withoutQuotes(sharedStrings: string): string {
  const xml = new DOMParser().parseFromString(sharedStrings, 'application/xml');
  for (const text of Array.from(xml.getElementsByTagNameNS(MAIN, 't'))) {
    text.textContent = (text.textContent ?? '').replace(/^'/, '');
  }
  return new XMLSerializer().serializeToString(xml);
}
