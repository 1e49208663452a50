import { describe, expect, test } from 'vitest';
import { dayAt, daysBetween, positionOf } from '../oracle/calendar';
import { FIRST_COVERED_DAY, versionsOn } from '../oracle/versions';
import { column, messageOf, shownAnswer } from '../support/call-function';

/** The id of the version that governs a store on the day it opens. */
function idOnOpening(day: string): unknown {
  const [row = []] = shownAnswer('TMALL_CYCLE', [day, day, 'en']) as unknown[][];
  expect(row.slice(0, 3)).toEqual(['Exempt', 0, day]);
  return row[4];
}

const YEARS = Array.from({ length: 2036 - 2019 + 1 }, (_, index) => 2019 + index);

describe('a store that opens on a day has exactly one version, and it is the oracle’s', () => {
  test.each(YEARS)('every day of %d', (year) => {
    const days = daysBetween(`${year}-01-01`, `${year}-12-31`);
    expect(days.map((day) => [day, idOnOpening(day)])).toEqual(
      days.flatMap((day) => versionsOn(day).map(({ id }) => [day, id])),
    );
  });
});

describe('a formal cycle that begins on a first of a month has the version of that day', () => {
  test.each(YEARS)('every month of %d', (year) => {
    const firsts = daysBetween(`${year}-01-01`, `${year}-12-31`).filter((day) => day.endsWith('-01'));
    const ids = firsts.map((first) => {
      const [row = []] = shownAnswer('TMALL_CYCLE', [`cycle:${first}`, first, 'en']) as unknown[][];
      expect(row.slice(0, 3)).toEqual(['Formal', 1, first]);
      return [first, row[4]];
    });
    expect(ids).toEqual(firsts.flatMap((first) => versionsOn(first).map(({ id }) => [first, id])));
  });
});

describe('before the first day covered', () => {
  test('a formal cycle that begins in 2018 is refused with that day, and with the way out', () => {
    const firsts = daysBetween('2018-01-01', '2018-12-31').filter((day) => day.endsWith('-01'));
    const unsaid = firsts.filter((first) => {
      const message = messageOf('TMALL_CYCLE', [`cycle:${first}`, first, 'en']);
      return ![FIRST_COVERED_DAY, 'cycle:', first].every((fragment) => message.includes(fragment));
    });
    expect(unsaid).toEqual([]);
  });

  test('no day of 2008 to 2018 is answered, and none is guessed at', () => {
    const days = daysBetween('2008-04-10', '2018-12-31');
    const phases = shownAnswer('TMALL_PHASE', [column(days), column(days), 'en']) as string[][];
    const answered = days.filter((day, index) => {
      const phase = phases[index]?.[0] ?? '';
      return ![`⚠ TMALL_PHASE: the day ${day}`, FIRST_COVERED_DAY].every((part) => phase.includes(part));
    });
    expect(answered).toEqual([]);
  });

  test('the month before the opening one is not open, whatever day the store opened', () => {
    const days = daysBetween('2018-01-01', '2019-02-28');
    const before = days.map((day) => dayAt(positionOf(`${day.slice(0, 7)}-01`) - 1).text);
    const phases = shownAnswer('TMALL_PHASE', [column(days), column(before), 'en']) as unknown[][];
    expect([...new Set(phases.flat())]).toEqual(['Not open']);
  });
});
