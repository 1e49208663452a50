/** A script of the shape of dist/Code.js with functions that show what reaches a script and what becomes of its answers. */
import type { FunctionHelp } from '../../build/local/workbook/register-functions';

export const SMALL_ADDON = `
var Small = (() => {
  const kind = (v) => v === undefined ? 'undefined' : v instanceof Date ? 'Date' : Array.isArray(v) ? v.length + 'x' + v[0].length : typeof v;
  return {
    kind,
    kinds: (v) => Array.isArray(v) ? v.map((row) => row.map(kind)) : kind(v),
    day: (d) => Utilities.formatDate(d, SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm'),
  };
})();
function TMALL_KIND(a) { return Small.kind(a); }
function TMALL_KINDS(a) { return Small.kinds(a); }
function TMALL_SHOW(a) { return JSON.stringify(a); }
function TMALL_SECOND_KIND(a, b) { return Small.kind(b); }
function TMALL_SAME(a) { return a; }
function TMALL_DAY(a) { return Small.day(a); }
function TMALL_THROW(a) { throw new Error('TMALL_THROW: ' + a + ' is wrong'); }
function TMALL_EVAL(code) { return (0, eval)(code); }
function onOpen(e) {
  const ui = SpreadsheetApp.getUi();
  ui.createAddonMenu().addItem('Say hello', 'sayHello').addSeparator().addItem('Show page', 'showPage').addToUi();
}
function sayHello() {
  const ui = SpreadsheetApp.getUi();
  const button = ui.alert('Hello', 'Shall we?', ui.ButtonSet.YES_NO);
  if (button === ui.Button.YES) console.log('yes');
  return String(button);
}
function showPage() {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>Page</p>').setWidth(400), 'A page');
}
function evaluate(code) { return (0, eval)(code); }
`;

const NAMES = ['KIND', 'KINDS', 'SHOW', 'SAME', 'DAY', 'THROW', 'EVAL'] as const;

export const SMALL_CATALOGUE: readonly FunctionHelp[] = [
  ...NAMES.map((name) => entry(`TMALL_${name}`, ['a'])),
  entry('TMALL_SECOND_KIND', ['a', 'b', 'c']),
];

function entry(name: `TMALL_${string}`, args: readonly string[]): FunctionHelp {
  const both = { zh: `${name} 的说明`, en: `About ${name}` };
  return {
    name,
    help: { summary: both },
    args: args.map((arg) => ({ name: arg, help: both })),
  };
}
