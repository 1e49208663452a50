/** Tests google.script.run without a page: what may be called, and what is carried there and back. */
import { expect, test } from 'vitest';
import { openWorkbook } from '../../build/local/headless';

const book = openWorkbook({
  code: `
    var Inside = { work: function () {} };
    const held = function () {};
    function give(code) { return (0, eval)('(' + code + ')'); }
    function change(given) { given.changed = true; return given; }
    function hidden_() {}
    function fail() { throw new Error('The store is gone'); }
    function where() { return SpreadsheetApp.getActiveSpreadsheet().getSheets().length; }
  `,
  catalogue: [],
});

test.each([
  'hidden_',
  'Inside',
  'Inside.work',
  'held',
  'nowhere',
  'eval',
  'parseInt',
  'SpreadsheetApp',
  'toString',
])('%s cannot be called', (name) => {
  expect(() => book.call(name)).toThrow(`Script function not found: ${name}`);
});

test.each([null, true, 1.5, '字', [], [1, [null]], { a: { b: [{ c: '' }] } }])(
  '%j is carried both ways',
  (value) => {
    expect(book.call('give', JSON.stringify(value))).toEqual(value);
  },
);

test.each([
  ['a Date', new Date(0), '[0] (Date)'],
  ['undefined', undefined, '[0] (undefined)'],
  ['a function', () => 1, '[0] (function)'],
  ['NaN', Number.NaN, '[0] (NaN)'],
  ['a Map', new Map(), '[0] (Map)'],
  ['a Date deep inside', { a: [{ b: new Date(0) }] }, '[0].a[0].b (Date)'],
  ['undefined inside', { a: undefined }, '[0].a (undefined)'],
])('%s is refused as an argument', (_what, value, where) => {
  expect(() => book.call('give', value)).toThrow(`Failed due to illegal value in property: ${where}`);
});

test('a circle is refused', () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  expect(() => book.call('give', circle)).toThrow('Failed due to circular reference.');
});

test.each([
  ['new Date(0)', 'as its answer that google.script.run does not carry: Date'],
  ['{ a: [new Date(0)] }', 'in a[0] that google.script.run does not carry: Date'],
  ['[undefined]', 'in [0] that google.script.run does not carry: undefined'],
  ['new Set()', 'does not carry: Set'],
  ['Infinity', 'does not carry: Infinity'],
])('%s is refused as an answer', (code, message) => {
  expect(() => book.call('give', code)).toThrow(message);
});

test('what is carried is a copy, and nothing is null', () => {
  const given = { a: 1 };
  expect(book.call('change', given)).toEqual({ a: 1, changed: true });
  expect(given).toEqual({ a: 1 });
  expect(book.call('give', 'undefined')).toBeNull();
});

test('a failure comes as the script put it, and the services are those of a user', () => {
  expect(() => book.call('fail')).toThrow('The store is gone');
  expect(book.call('where')).toBe(1);
});
