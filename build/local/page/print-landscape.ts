/** Sets a sheet of an .xlsx to be printed in landscape: one page wide, as many pages long as it needs. */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const A4 = '9';
/** Inches. Those of a spreadsheet program would make the letters smaller by a tenth. */
const MARGINS = { left: '0.4', right: '0.4', top: '0.4', bottom: '0.4', header: '0.2', footer: '0.2' };

/**
 * The elements that may stand after the page's set-up in a worksheet: Excel refuses a file whose parts are in another
 * order.
 */
const AFTER_SETUP: ReadonlySet<string> = new Set([
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

/** Sets one worksheet up. @param worksheet the text of xl/worksheets/sheet….xml */
export function printLandscape(worksheet: string): string {
  const xml = new DOMParser().parseFromString(worksheet, 'application/xml');
  const make = (name: string, attributes: Readonly<Record<string, string>> = {}) => {
    const made = xml.createElementNS(MAIN, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const parts = Array.from(xml.documentElement.children);
  const properties = parts.find(({ localName }) => localName === 'sheetPr') ?? make('sheetPr');
  if (!properties.isConnected) xml.documentElement.prepend(properties);
  properties.append(make('pageSetUpPr', { fitToPage: '1' }));
  const setup = make('pageSetup', {
    paperSize: A4,
    orientation: 'landscape',
    fitToWidth: '1',
    fitToHeight: '0',
  });
  const next = parts.find(({ localName }) => AFTER_SETUP.has(localName)) ?? null;
  xml.documentElement.insertBefore(setup, next);
  parts.find(({ localName }) => localName === 'pageMargins')?.remove();
  xml.documentElement.insertBefore(make('pageMargins', MARGINS), setup);
  return new XMLSerializer().serializeToString(xml);
}
