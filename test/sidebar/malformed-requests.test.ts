/** Whoever can open the sidebar can send anything: it is answered in words, and nothing is changed. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { buildVersion } from '../../build/build-version';
import type { Workbook } from '../../build/local/headless';
import { refusals } from '../../src/messages/refusals';

import type { Reply, Request, RequestName } from '../../src/sidebar/contract/requests';
import { ask } from '../support/report-workbook';
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

const NAMES = ['open', 'read', 'write'];
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
    'OPEN',
    'open ',
  ];
  const name = fc.oneof(
    fc.constantFrom(...odd),
    fc.jsonValue().filter((value) => typeof value !== 'string' || !NAMES.includes(value)),
  );
  fc.assert(fc.property(name, fc.constantFrom(null, {}, []), expectRefusal), { numRuns: 200 });
});

test.each<[string, object]>([
  ['an unknown sheet', { rowsSheet: 424242 }],
  ['an unknown targets sheet', { targetsSheet: 424242 }],
  ['an unknown standards sheet', { standardsSheet: 424242 }],
])('%s is said to be gone', (_what, change) => {
  for (const name of ['checkRows', 'buildReport'] as const) {
    expect(ask(book, name, { ...choiceIn(book), ...change })).toEqual({
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
  for (const name of ['lookAhead', 'checkRows'] as const) expect(ask(book, name, choice)).toEqual(gone);
  for (const name of ['viewStore', 'exportStore'] as const) expect(ask(book, name, ofStore)).toEqual(gone);
  expect(book.snapshot()).toEqual(before);
});

test.each<[string, object, RegExp]>([
  ['a day that the calendar does not have', { date: '2023-13-45' }, /截至日期的值“2023-13-45”/],
  ['a day before Tmall', { date: '1999-01-01' }, /截至日期的值“1999-01-01”/],
])('%s is said in words', (_what, change, message) => {
  const choice = choiceIn(book);
  for (const name of ['checkRows', 'buildReport'] as const) {
    const reply = ask(book, name, { ...choice, ...change });
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
  { sheet: 0, row: 9_999_999, column: 1 },
  { sheet: 424242, row: 1, column: 1 },
])('a cell that is not there is not shown: %j', (spot) => {
  expect(ask(book, 'showCell', spot)).toEqual({ ok: false, message: refusals.sheetGone });
});

test('a sheet without the columns of monthly rows is checked, so that they can be chosen, but not built from', () => {
  const choice = { ...choiceIn(book), rowsSheet: choiceIn(book).targetsSheet };
  expect(ask(book, 'checkRows', choice)).toMatchObject({ ok: true, answer: { stores: 0 } });
  const message = expect.objectContaining({ zh: expect.stringMatching(/缺少列：店铺/) });
  expect(ask(book, 'buildReport', choice)).toEqual({ ok: false, message });
  expect(book.snapshot()).toEqual(before);
});

test('a page of another version than the script is told to be opened again, whatever it asks', () => {
  const message = refusals.otherVersion;
  for (const version of ['', 'x', buildVersion().toUpperCase(), null, 1, undefined]) {
    for (const name of ['open', 'pieces', 'read', 'write'])
      expect(book.call('answerSidebar', name, { version: version ?? null })).toEqual({ ok: false, message });
  }
  expect(book.call('answerSidebar', 'open', null)).toEqual({ ok: false, message });
});

const GOOD: { readonly [Name in RequestName]: readonly Omit<Request<Name>, 'version'>[] } = {
  open: [{ headers: [['月份']] }],
  pieces: [{ names: ['plan', 'reader'] }],
  read: [{ tables: [{ sheet: 0, parts: ['values'], merged: false, rows: null }], own: true, sheets: null }],
  write: [
    { steps: [{ kind: 'remember', choice: {} }], expects: { whole: [], places: [] } },
    {
      steps: [
        {
          kind: 'insert formula',
          formula: '=TMALL_PHASE()',
          agreed: { sheet: 0, range: 'A2', state: 'x' },
        },
        { kind: 'freeze', agreed: { sheet: 0, range: 'A2', state: 'x' } },
      ],
      expects: { whole: [], places: [] },
    },
    {
      steps: [{ kind: 'set cells', at: 0, cells: [{ row: 0, column: 0, value: 'x' }] }],
      expects: {
        whole: [{ sheet: 0, parts: ['values'], state: 'x' }],
        places: [
          {
            sheet: 0,
            headerRow: 1,
            columns: [{ hint: 1, header: 'x' }],
            parts: ['values'],
            watched: [0],
            rows: [{ hint: 1, digest: 'x' }],
          },
        ],
      },
    },
  ],
};

test('any JSON value in the place of any part of a good request is refused, or is another good request', () => {
  const version = buildVersion();
  const names = Object.keys(GOOD) as RequestName[];
  const anywhere = fc.constantFrom(...names).chain((name) => {
    const paths = GOOD[name].flatMap((request) => pathsIn(request).map((path) => ({ name, request, path })));
    return fc.record({ place: fc.constantFrom(...paths), value: fc.jsonValue() });
  });
  fc.assert(
    fc.property(anywhere, ({ place: { name, request, path }, value }) => {
      const reply = book.call('answerSidebar', name, { version, ...replaced(request, path, value) });
      expect(reply).toMatchObject({ ok: expect.any(Boolean) });
      if (!(reply as Reply<unknown>).ok)
        expect(SENTENCES).toContainEqual((reply as { message: unknown }).message);
    }),
    { numRuns: 400 },
  );
  expect(book.snapshot()).toEqual(before);
});

test('a good request that lacks any of its parts is refused', () => {
  const version = buildVersion();
  for (const name of Object.keys(GOOD) as RequestName[]) {
    for (const good of GOOD[name]) {
      const request = { version, ...good };
      for (const path of pathsIn(request).filter((one) => Number.isNaN(Number(one.at(-1))))) {
        expectRefusal(name, JSON.parse(JSON.stringify(replaced(request, path, undefined))));
      }
    }
  }
  expect(book.snapshot()).toEqual(before);
});

type Path = readonly (string | number)[];

/** The places of all parts of a value, itself left out. */
const pathsIn = (value: unknown): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => [[key], ...pathsIn(part).map((path) => [key, ...path])])
    : [];

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): object {
  const part = (value as Record<string, unknown>)[String(key)];
  const changed = rest.length === 0 ? by : replaced(part, rest, by);
  return Array.isArray(value)
    ? value.map((one, index) => (String(index) === String(key) ? changed : one))
    : { ...(value as object), [String(key)]: changed };
}
