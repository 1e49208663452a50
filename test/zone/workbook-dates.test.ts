/** A date cell is midnight in the spreadsheet's zone, whatever the zone of the machine, which is the script's. */
import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../build/local/headless';
import { SMALL_ADDON, SMALL_CATALOGUE } from '../local/small-addon';

const ZONES = [
  'UTC',
  'Asia/Shanghai',
  'America/Los_Angeles',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
];

function openIn(timeZone: string) {
  const book = openWorkbook({ code: SMALL_ADDON, catalogue: SMALL_CATALOGUE, timeZone });
  book.type('A1', '2022-07-08');
  return book;
}

describe.each(ZONES)('in a spreadsheet in %s', (timeZone) => {
  test.each([
    '2022-07-08',
    '2022-11-06',
    '2022-11-07',
    '2023-03-12',
    '2023-03-13',
    '2012-01-01',
    '2018-11-04',
    '1900-01-01',
  ])('the cell %s goes to the script and comes back the same', (day) => {
    const book = openIn(timeZone);
    book.type('A1', day);
    book.type('B1', '=TMALL_SAME(A1)');
    expect(book.cell('B1')).toMatchObject({ text: day, value: book.value('A1') });
  });

  test('the script reads the day by the spreadsheet’s zone', () => {
    const book = openIn(timeZone);
    book.type('B1', '=TMALL_DAY(A1)');
    expect(book.value('B1')).toBe('2022-07-08 00:00');
  });

  test('a time of day comes back too', () => {
    const book = openIn(timeZone);
    book.type('A1', '2022-07-08 08:30');
    book.type('B1', '=TMALL_SAME(A1)');
    expect(book.text('B1')).toBe('2022-07-08 08:30:00');
  });
});

test('the instant of a cell is midnight in its zone', () => {
  const instantIn = (zone: string) => {
    const book = openIn(zone);
    book.type('B1', '=TMALL_SHOW(A1)');
    return book.value('B1');
  };
  expect(instantIn('Asia/Shanghai')).toBe('"2022-07-07T16:00:00.000Z"');
  expect(instantIn('America/Los_Angeles')).toBe('"2022-07-08T07:00:00.000Z"');
  expect(instantIn('Pacific/Apia')).toBe('"2022-07-07T11:00:00.000Z"');
});

test('JavaScript’s getters see the zone of the machine', () => {
  const book = openIn('Asia/Shanghai');
  expect(book.run('evaluate', 'new Date(0).getTimezoneOffset()')).toBe(new Date(0).getTimezoneOffset());
});

test('another zone for the spreadsheet recalculates its formulas', () => {
  const book = openIn('Asia/Shanghai');
  book.type('B1', '=TMALL_SHOW(A1)');
  book.setTimeZone('UTC');
  expect(book.value('B1')).toBe('"2022-07-08T00:00:00.000Z"');
});
