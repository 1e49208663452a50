import { describe, expect, test } from 'vitest';
import { openSmall } from './open-small';

const book = openSmall();
const evaluate = (code: string) => book.run('evaluate', code);
const format = (iso: string, zone: string, pattern: string) =>
  evaluate(
    `Utilities.formatDate(new Date(${JSON.stringify(iso)}), ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`,
  );
const parse = (text: string, zone: string, pattern: string) =>
  evaluate(`Utilities.parseDate(...${JSON.stringify([text, zone, pattern])}).toISOString()`);

describe('Utilities.formatDate', () => {
  test.each([
    ['2022-07-07T16:00:00Z', 'Asia/Shanghai', 'yyyy-MM-dd', '2022-07-08'],
    ['2022-07-07T15:59:59.999Z', 'Asia/Shanghai', 'yyyy-MM-dd HH:mm:ss.SSS', '2022-07-07 23:59:59.999'],
    ['2022-07-08T03:04:05Z', 'America/Los_Angeles', "yyyy/MM/dd'T'HH:mm:ss Z", '2022/07/07T20:04:05 -0700'],
    ['2022-01-08T00:00:00Z', 'Asia/Kathmandu', 'HH:mm Z', '05:45 +0545'],
    ['2022-07-08T00:00:00Z', 'UTC', "yyyy'年'MM''", "2022年07'"],
  ])('%s in %s as %s', (iso, zone, pattern, text) => {
    expect(format(iso, zone, pattern)).toBe(text);
  });

  test.each(['YYYY-MM-dd', 'yyyy-M-d', 'EEE', 'hh', 'yy', 'MMM'])('the pattern %s is refused', (pattern) => {
    expect(() => format('2022-07-08', 'UTC', pattern)).toThrow('not implemented');
  });

  test('an unknown zone, an invalid date and an open quote are refused', () => {
    expect(() => format('2022-07-08', 'Asia/Beijing', 'yyyy')).toThrow('"Asia/Beijing" is not a time zone');
    expect(() => format('nonsense', 'UTC', 'yyyy')).toThrow('Invalid date');
    expect(() => format('2022-07-08', 'UTC', "yyyy'")).toThrow('Unterminated quote');
  });
});

describe('Utilities.parseDate', () => {
  test.each([
    ['2022-07-08', 'Asia/Shanghai', 'yyyy-MM-dd', '2022-07-07T16:00:00.000Z'],
    ['2018-11-04', 'America/Sao_Paulo', 'yyyy-MM-dd', '2018-11-04T03:00:00.000Z'],
    ['2022-11-06 01:30', 'America/New_York', 'yyyy-MM-dd HH:mm', '2022-11-06T05:30:00.000Z'],
    ['2022-11-06 12:00', 'America/New_York', 'yyyy-MM-dd HH:mm', '2022-11-06T17:00:00.000Z'],
    ['2022.07.08 08:30:15 +0800', 'UTC', 'yyyy.MM.dd HH:mm:ss Z', '2022-07-08T00:30:15.000Z'],
  ])('%s in %s by %s', (text, zone, pattern, iso) => {
    expect(parse(text, zone, pattern)).toBe(iso);
  });

  test.each(['2022-7-8', '2022-02-29', '2022-13-01', ' 2022-07-08', '2022-07-08x'])(
    '%s is unparseable',
    (text) => {
      expect(() => parse(text, 'UTC', 'yyyy-MM-dd')).toThrow(`Unparseable date: "${text}"`);
    },
  );
});
