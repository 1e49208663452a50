/**
 * Opens a workbook whose script evaluates what a test gives it, with some names at hand. An object comes back as its
 * name.
 */
import { type HeadlessOptions, openWorkbook, type Workbook } from '../../build/local/headless';

const CODE = `
var ss, sheet, PRIVATE;
function TMALL_EVAL(code) { return (0, eval)(code); }
function evaluate(code) {
  ss = SpreadsheetApp.getActiveSpreadsheet();
  sheet = ss.getSheets()[0];
  const given = (0, eval)(code);
  return typeof given === 'object' && given !== null && !Array.isArray(given) ? String(given) : given;
}
`;

const said = { zh: '说明', en: 'Help' };

export function openDocument(options: Partial<HeadlessOptions> = {}): Workbook {
  const catalogue = [
    { name: 'TMALL_EVAL' as const, help: { summary: said }, args: [{ name: 'a', help: said }] },
  ];
  return openWorkbook({ code: CODE, catalogue, ...options });
}

/** Runs the code in AuthMode.FULL, with `ss` the spreadsheet and `sheet` its first sheet. */
export function run(book: Workbook, code: string): unknown {
  return book.run('evaluate', code);
}
