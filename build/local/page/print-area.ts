/**
 * Gives each sheet of an .xlsx its print area, since text that runs out of the last column would otherwise make the
 * page wider.
 */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * Adds the print areas.
 * @param workbook the text of xl/workbook.xml
 * @param worksheets the texts of its worksheets, in their order
 */
export function withPrintAreas(workbook: string, worksheets: readonly string[]): string {
  const xml = new DOMParser().parseFromString(workbook, 'application/xml');
  const names = xml.createElementNS(MAIN, 'definedNames');
  Array.from(xml.getElementsByTagNameNS(MAIN, 'sheet')).forEach((sheet, index) => {
    const area = filledArea(worksheets[index] ?? '');
    if (area === undefined) return;
    const name = xml.createElementNS(MAIN, 'definedName');
    name.setAttribute('name', '_xlnm.Print_Area');
    name.setAttribute('localSheetId', String(index));
    name.textContent = `'${(sheet.getAttribute('name') ?? '').replace(/'/g, "''")}'!${area}`;
    names.append(name);
  });
  if (names.childElementCount > 0) xml.querySelector('sheets')?.after(names);
  return new XMLSerializer().serializeToString(xml);
}

/** The filled area of a sheet, e.g. `$A$1:$AC$47`; undefined for a sheet without cells. */
function filledArea(worksheet: string): string | undefined {
  const cells = Array.from(worksheet.matchAll(/<c r="([A-Z]+)(\d+)"/g), ([, letters = '', row = '']) => ({
    letters,
    row: Number(row),
  }));
  if (cells.length === 0) return undefined;
  const wider = (one: string, other: string) =>
    one.length > other.length || (one.length === other.length && one > other) ? one : other;
  const last = cells.reduce((widest, { letters }) => wider(widest, letters), 'A');
  return `$A$1:$${last}$${cells.reduce((most, { row }) => Math.max(most, row), 1)}`;
}
