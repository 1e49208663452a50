import vm from 'node:vm';
import type { Row } from './sample-stores';

/** What a measurement can do inside the realm, each by a function that was made there. */
export interface Realm {
  /** Makes the cells a range of the realm's own values, in which dates are its Dates, midnight in China. */
  readonly range: (rows: readonly Row[]) => unknown;
  /** Reads every cell of the ranges once, and does nothing else. */
  readonly readEveryCell: (...ranges: readonly unknown[]) => unknown;
  /** Loads a script, as Sheets does for every formula: what was compiled for an earlier realm is not used again. */
  readonly load: (code: string) => void;
  /** Calls a top-level function of the script that was loaded. */
  readonly call: (name: string, ...args: readonly unknown[]) => unknown;
  readonly formatDateCalls: () => number;
}

/**
 * The two services that a custom function uses, as small as can be: the local workbook's own are stricter and slower,
 * and would be measured instead of the add-on. China has kept one offset since 1991.
 */
const SERVICES = `
let formatDateCalls = 0;
const Utilities = {
  formatDate(date, zone, pattern) {
    if (!(date instanceof Date) || zone !== 'Asia/Shanghai') throw new Error('Utilities.formatDate(' + [date, zone] + ')');
    formatDateCalls++;
    const text = new Date(date.getTime() + 28800000).toISOString();
    if (pattern === 'yyyy-MM-dd') return text.slice(0, 10);
    if (pattern === 'yyyy MM dd HH mm ss') return text.slice(0, 19).replace(/[-T:]/g, ' ');
    throw new Error('Utilities.formatDate by ' + pattern);
  },
};
const SpreadsheetApp = { getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => 'Asia/Shanghai' }) };
`;

const IN_REALM = `
const valueOf = (cell) =>
  typeof cell === 'number' ? cell : typeof cell === 'string' ? cell.length : cell.getTime();
({
  range(rowsJson) {
    const isDate = /^\\d{4}-\\d\\d(-\\d\\d)?$/;
    const cellOf = (cell) => (isDate.test(cell) ? new Date(Date.parse(cell) - 28800000) : cell);
    return JSON.parse(rowsJson).map((row) => row.map(cellOf));
  },
  readEveryCell(...ranges) {
    let sum = 0;
    for (const range of ranges) {
      for (const row of range) {
        for (const cell of row) sum += valueOf(cell);
      }
    }
    return sum;
  },
  call: (name, ...args) => globalThis[name](...args),
  formatDateCalls: () => formatDateCalls,
});`;

let started = 0;

/**
 * Opens a new context without a script. Its global object is an ordinary one, as in Apps Script: in a context that stands for
 * an object of Node's, each use of Date or Map would cost a call into Node.
 */
export function openRealm(): Realm {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  vm.runInContext(SERVICES, context);
  const inRealm: Omit<Realm, 'range' | 'load'> & { range: (rowsJson: string) => unknown } = vm.runInContext(
    IN_REALM,
    context,
  );
  return {
    ...inRealm,
    range: (rows) => inRealm.range(JSON.stringify(rows)),
    load: (code) => void vm.runInContext(neverCompiled(code), context, { filename: 'Code.js' }),
  };
}

/**
 * Starts a new context with the add-on loaded, as Sheets loads it anew for every formula, so that what it remembers and
 * what V8 has optimised is gone.
 */
export function startRealm(code: string): Realm {
  const realm = openRealm();
  realm.load(code);
  return realm;
}

/**
 * The code under a beginning of its own. V8 keeps what it compiled of a text and reuses it in every context, but not
 * for a text that begins differently.
 */
const neverCompiled = (code: string): string => `/* ${++started} */ ${code}`;
