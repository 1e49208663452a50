import { expect, test } from 'vitest';
import { type HeadlessOptions, openWorkbook } from '../../build/local/headless';
import { SMALL_ADDON, SMALL_CATALOGUE } from './small-addon';

function openSmall(options: Partial<HeadlessOptions> = {}) {
  return openWorkbook({ code: SMALL_ADDON, catalogue: SMALL_CATALOGUE, ...options });
}

function typed(
  formula: string,
  cells: Readonly<Record<string, string>> = {},
  options: Partial<HeadlessOptions> = {},
) {
  const book = openSmall(options);
  for (const [address, content] of Object.entries(cells)) book.type(address, content);
  book.type('F1', formula);
  return book;
}

test.each([
  ['a number', '12.5', 'number'],
  ['a percentage, as its number', '10%', 'number'],
  ['text', 'Shop', 'string'],
  ['a blank, as empty text', '', 'string'],
  ['a tick', 'TRUE', 'boolean'],
  ['a date, as a Date of the realm', '2022-07-08', 'Date'],
  ['a date with slashes', '2022/7/8', 'Date'],
  ['a time of day', '08:30', 'Date'],
  ['a formula that gives a date', '=DATE(2022,7,8)', 'Date'],
  ['an error', '=1/0', 'string'],
])('a function gets %s', (_what, content, kind) => {
  expect(typed('=TMALL_KIND(A1)', { A1: content }).value('F1')).toBe(kind);
});

test('an error cell arrives under the name that Sheets has for it', () => {
  expect(typed('=TMALL_SHOW(A1)', { A1: '=NOSUCH(1)' }).text('F1')).toBe('"#NAME?"');
  expect(typed('=TMALL_SHOW(A1)', { A1: '=1/0' }).text('F1')).toBe('"#DIV/0!"');
  expect(typed('=TMALL_SHOW(A1)', { A1: '=A1' }).text('F1')).toBe('"#REF!"');
  expect(typed('=TMALL_SHOW(A1)', { A1: '=TMALL_THROW(1)' }).text('F1')).toBe('"#ERROR!"');
});

test('a range arrives as rows of cells', () => {
  const cells = { A1: '1', B1: 'two', C1: 'TRUE', A2: '', B2: '2022-07-08', C2: '=1/0' };
  expect(typed('=TMALL_KINDS(A1:C2)', cells).texts('F1:H2')).toEqual([
    ['number', 'string', 'boolean'],
    ['string', 'Date', 'string'],
  ]);
});

test('an open range reaches down to the last row of the sheet', () => {
  expect(typed('=TMALL_KIND(A2:A)').value('F1')).toBe('999x1');
  expect(typed('=TMALL_KIND(A2:C)').value('F1')).toBe('999x3');
});

test('an argument left out is undefined', () => {
  expect(typed('=TMALL_SECOND_KIND(1)').value('F1')).toBe('undefined');
  expect(typed('=TMALL_SECOND_KIND(1,,3)').value('F1')).toBe('undefined');
  expect(typed('=TMALL_KIND()').value('F1')).toBe('undefined');
});

test('an array literal is a range', () => {
  expect(typed('=TMALL_KIND({"a";"b"})').value('F1')).toBe('2x1');
  expect(typed('=TMALL_KIND({1,2,3})').value('F1')).toBe('1x3');
});
