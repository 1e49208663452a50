/**
 * Gives each sheet of an .xlsx its print area, since text that runs out of the last column would otherwise make the
 * page wider, and has the rows that stand still repeated on every page.
 */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * Adds the print areas and the rows to repeat.
 * @param workbook the text of xl/workbook.xml
 * @param worksheets the texts of its worksheets, in their order
 * @param blocks how many columns of each are printed; undefined where all are
 */
export function withPrintAreas(
  workbook: string,
  worksheets: readonly string[],
  blocks: readonly (number | undefined)[],
): string {
  const xml = new DOMParser().parseFromString(workbook, 'application/xml');
  const names = xml.createElementNS(MAIN, 'definedNames');
  Array.from(xml.getElementsByTagNameNS(MAIN, 'sheet')).forEach((sheet, index) => {
    const worksheet = worksheets[index] ?? '';
    const quoted = `'${(sheet.getAttribute('name') ?? '').replace(/'/g, "''")}'`;
    const define = (what: string, area: string | undefined) => {
      if (area === undefined) return;
      const name = xml.createElementNS(MAIN, 'definedName');
      name.setAttribute('name', `_xlnm.${what}`);
      name.setAttribute('localSheetId', String(index));
      name.textContent = `${quoted}!${area}`;
      names.append(name);
    };
    define('Print_Area', filledArea(worksheet, blocks[index]));
    define('Print_Titles', frozenRows(worksheet));
  });
  if (names.childElementCount > 0) xml.querySelector('sheets')?.after(names);
  return new XMLSerializer().serializeToString(xml);
}

/**
 * The filled area of a sheet, e.g. `$A$1:$AC$47`; undefined for a sheet without values. The engine writes blank cells as
 * well, and a program would print a page for each fifty rows of them.
 */
export function filledArea(worksheet: string, columns: number | undefined): string | undefined {
  const cells = Array.from(worksheet.matchAll(FILLED_CELL), ([, letters = '', row = '']) => ({
    column: numberOf(letters),
    row: Number(row),
  }));
  if (cells.length === 0) return undefined;
  const last = columns ?? cells.reduce((most, { column }) => Math.max(most, column), 1);
  return `$A$1:$${lettersOf(last)}$${cells.reduce((most, { row }) => Math.max(most, row), 1)}`;
}

/** A cell with a formula or a value. */
const FILLED_CELL = /<c r="([A-Z]+)(\d+)"[^>/]*>\s*<[fvi]/g;

/** The rows that stand still, e.g. `$1:$3`. */
function frozenRows(worksheet: string): string | undefined {
  const [, rows] = /<pane [^>]*ySplit="(\d+)"/.exec(worksheet) ?? [];
  return rows === undefined ? undefined : `$1:$${rows}`;
}

const numberOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? lettersOf(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
