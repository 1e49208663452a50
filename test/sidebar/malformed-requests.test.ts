/** Whoever can open the sidebar can send anything: it is answered in words, and nothing is changed. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { refusals } from '../../src/messages/refusals';
import type { Reply } from '../../src/sidebar/contract';
import {
  build,
  byHand,
  choiceIn,
  openBook,
  rowsSheet,
  storeRows,
  TARGETS_SHEET,
} from '../support/small-report';

let book: Workbook;
let before: object;
beforeAll(async () => {
  book = await openBook([rowsSheet(...storeRows('甲店')), TARGETS_SHEET]);
  build(book);
  byHand(book, `ss.getSheets()[0].getRange('A2').activate()`);
  before = book.snapshot();
});

const NAMES = [
  'start',
  'insertSamples',
  'insertStandards',
  'insertWeights',
  'listStores',
  'viewStore',
  'exportStore',
  'lookAhead',
  'planStores',
  'exportNodes',
  'previewSales',
  'fillSales',
  'previewMonth',
  'addMonth',
  'checkRows',
  'buildReport',
  'keepSnapshot',
  'showCell',
  'insertFormula',
  'freezeFormulas',
];
const SENTENCES = Object.values(refusals);

function expectRefusal(name: unknown, request: unknown): void {
  const { writes } = book.countCalls(() => {
    const reply = book.call('answerSidebar', name, request) as Reply<unknown>;
    expect(reply).toEqual({ ok: false, message: { zh: expect.any(String), en: expect.any(String) } });
    if (!reply.ok) expect(SENTENCES).toContainEqual(reply.message);
  });
  expect(writes).toBe(0);
}

test('any JSON value to any endpoint is refused, unless it is what the endpoint takes', () => {
  const request = fc.jsonValue().filter((value) => value !== null);
  fc.assert(fc.property(fc.constantFrom(...NAMES), request, expectRefusal), { numRuns: 300 });
  expect(book.snapshot()).toEqual(before);
});

test('any name that is none of an endpoint is refused', () => {
  const odd = [
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'prototype',
    '',
    'START',
    'start ',
  ];
  const name = fc.oneof(
    fc.constantFrom(...odd),
    fc.jsonValue().filter((value) => typeof value !== 'string' || !NAMES.includes(value)),
  );
  fc.assert(fc.property(name, fc.constantFrom(null, {}, []), expectRefusal), { numRuns: 200 });
});

test('a good request with any one field spoilt or missing is refused', () => {
  const good: Record<string, Record<string, unknown>> = {
    buildReport: { ...choiceIn(book) },
    checkRows: { ...choiceIn(book) },
    insertSamples: { language: 'zh' },
    insertStandards: { language: 'zh' },
    insertWeights: { language: 'zh' },
    listStores: { ...choiceIn(book) },
    viewStore: { report: choiceIn(book), store: '甲店', expected: { sales: 1, score: 1 } },
    exportStore: { report: choiceIn(book), store: '甲店', expected: { sales: 1, score: 1 } },
    lookAhead: { ...choiceIn(book) },
    planStores: { report: choiceIn(book), stores: ['甲店'], anew: false },
    exportNodes: { ...choiceIn(book) },
    previewSales: { report: choiceIn(book), store: '甲店', months: [{ month: '2023-07', sales: 1 }] },
    fillSales: {
      report: choiceIn(book),
      store: '甲店',
      months: [{ month: '2023-07', sales: 1, agreed: '' }],
    },
    previewMonth: { report: choiceIn(book), month: '2023-07' },
    addMonth: { report: choiceIn(book), month: '2023-07', stores: ['甲店'] },
    showCell: { sheet: 0, row: 1, column: 1 },
    insertFormula: { formula: '=TMALL_PHASE()', agreedTo: { cell: 'A1', holds: 'x' } },
    freezeFormulas: { agreedTo: { range: 'A1', formulas: 1 } },
  };
  const bad = [
    null,
    '',
    'x',
    '=1+1',
    -1,
    1.5,
    1e300,
    true,
    [],
    ['zh'],
    {},
    '2023-7-1',
    '2023-07-01T00:00',
    '__proto__',
    12,
  ];
  for (const [name, request] of Object.entries(good)) {
    for (const field of Object.keys(request)) {
      const { [field]: right, ...rest } = request;
      expectRefusal(name, rest);
      for (const value of bad) {
        const spoilt = { ...request, [field]: value };
        if (!isTaken(field, value)) expectRefusal(name, spoilt);
      }
      expect(right).toBeDefined();
    }
  }
  expect(book.snapshot()).toEqual(before);
});

/** Values of the list above that are right in the field. An array is a record without known fields, and does no harm. */
const isTaken = (field: string, value: unknown): boolean =>
  // Without own standards or weights; without an expectation.
  (['standardsSheet', 'weightsSheet', 'expected'].includes(field) && value === null) ||
  (field === 'standardsSheet' && value === 12) ||
  // A report needs no weights: whether there is such a sheet is not looked at.
  (field === 'weightsSheet' && (value === 12 || value === 1e300)) ||
  (field === 'anew' && value === true) ||
  // The name of a store may be any text.
  (field === 'store' && typeof value === 'string' && value !== '') ||
  (field === 'columns' && typeof value === 'object' && value !== null) ||
  (['row', 'column'].includes(field) && value === 12) ||
  // The month that comes next; a list of one name, whether or not a store bears it.
  (field === 'month' && value === null) ||
  (field === 'stores' && Array.isArray(value) && value.length > 0) ||
  (field === 'agreedTo' && value === null);

test.each<[string, object]>([
  ['an unknown sheet', { rowsSheet: 424242 }],
  ['an unknown targets sheet', { targetsSheet: 424242 }],
  ['an unknown standards sheet', { standardsSheet: 424242 }],
])('%s is said to be gone', (_what, change) => {
  for (const name of ['checkRows', 'buildReport']) {
    expect(book.call('answerSidebar', name, { ...choiceIn(book), ...change })).toEqual({
      ok: false,
      message: refusals.sheetGone,
    });
  }
  expect(book.snapshot()).toEqual(before);
});

test('unknown weights are said to be gone, where they are needed', () => {
  const choice = { ...choiceIn(book), weightsSheet: 424242 };
  const ofStore = { report: choice, store: '甲店', expected: null };
  const gone = { ok: false, message: refusals.sheetGone };
  for (const name of ['lookAhead', 'checkRows'])
    expect(book.call('answerSidebar', name, choice)).toEqual(gone);
  for (const name of ['viewStore', 'exportStore'])
    expect(book.call('answerSidebar', name, ofStore)).toEqual(gone);
  expect(book.snapshot()).toEqual(before);
});

test.each<[string, unknown]>([
  ['none', []],
  ['one twice', ['甲店', '甲店']],
  ['more than there can be', Array.from({ length: 10_001 }, (_, index) => `店 ${index}`)],
  ['what is no name', ['甲店', 1]],
  ['a name of a length that no cell holds', ['x'.repeat(50_001)]],
])('a plan of %s is refused', (_what, stores) => {
  expectRefusal('planStores', { report: choiceIn(book), stores, anew: false });
});

test.each<[string, object, RegExp]>([
  ['a day that the calendar does not have', { date: '2023-13-45' }, /截至日期的值“2023-13-45”/],
  ['a day before Tmall', { date: '1999-01-01' }, /截至日期的值“1999-01-01”/],
])('%s is said in words', (_what, change, message) => {
  const choice = choiceIn(book);
  for (const name of ['checkRows', 'buildReport']) {
    const reply = book.call('answerSidebar', name, { ...choice, ...change });
    expect(reply).toEqual({
      ok: false,
      message: expect.objectContaining({ zh: expect.stringMatching(message) }),
    });
  }
  expect(book.snapshot()).toEqual(before);
});

test.each([
  { sheet: 0, row: 1001, column: 1 },
  { sheet: 0, row: 1, column: 27 },
  { sheet: 0, row: 1e15, column: 1 },
  { sheet: 424242, row: 1, column: 1 },
])('a cell that is not there is not shown: %j', (spot) => {
  expect(book.call('answerSidebar', 'showCell', spot)).toEqual({ ok: false, message: refusals.sheetGone });
});

test('names that objects have of themselves are no columns, and unknown fields are left out', () => {
  const columns = JSON.parse(
    '{"store":{"position":1,"header":"店铺","x":1},"constructor":"x","__proto__":{"sales":3},"toString":2,"other":[]}',
  );
  const choice = { ...choiceIn(book), columns, more: 'x'.repeat(20_000) };
  expect(book.call('answerSidebar', 'checkRows', choice)).toMatchObject({ ok: true, answer: { stores: 1 } });
  expect(JSON.parse(book.properties.get('report-choice') ?? '')).toEqual({
    ...choiceIn(book),
    columns: { store: { position: 1, header: '店铺' } },
  });
});

test('a sheet without the columns of monthly rows is checked, so that they can be chosen, but not built from', () => {
  const choice = { ...choiceIn(book), rowsSheet: choiceIn(book).targetsSheet };
  expect(book.call('answerSidebar', 'checkRows', choice)).toMatchObject({ ok: true, answer: { stores: 0 } });
  const message = expect.objectContaining({ zh: expect.stringMatching(/缺少列：店铺\|/) });
  expect(book.call('answerSidebar', 'buildReport', choice)).toEqual({ ok: false, message });
  expect(book.snapshot()).toEqual(before);
});
