import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAt, daysAfter, daysBetween, positionOf } from '../oracle/calendar';
import { type Life, ONBOARD_DAYS, walkEarlier, walkFromCycle, walkLife } from '../oracle/life';
import { disagreements } from '../support/phase-comparison';

const YEARS_WATCHED = 4;
/** Five days to sample for every onboard day; the seed keeps a red run repeatable. */
const SAMPLES = fc.sample(fc.array(fc.nat(365 * 6), { minLength: 5, maxLength: 5 }), {
  numRuns: ONBOARD_DAYS.length,
  seed: 20220707,
});

const lifeOf = (onboard: string): Life => walkLife(onboard, daysAfter(onboard, 365 * 6 + 40));

/** One day before, on and after every edge: the first day's month, that day, cycles, nodes. */
function edgeDays(first: string, life: Life): readonly string[] {
  const opening = positionOf(`${first.slice(0, 7)}-01`);
  const cycles = life.cycles.slice(0, YEARS_WATCHED);
  const days = cycles.flatMap((cycle) => [cycle.first, cycle.last, ...cycle.nodes.map((node) => node.day)]);
  const positions = [opening, ...days.map(positionOf)];
  const around = positions.flatMap((position) => [position - 1, position, position + 1]);
  return [...new Set(around)].sort((a, b) => a - b).map((position) => dayAt(position).text);
}

function compared(onboard: string, index: number): readonly string[] {
  const life = lifeOf(onboard);
  const sample = (SAMPLES[index] ?? []).map((steps) => daysAfter(onboard, steps - 35));
  return disagreements(onboard, [...edgeDays(onboard, life), ...sample], life);
}

const years = [...new Set(ONBOARD_DAYS.map((day) => day.slice(0, 4)))];

describe('phase, cycle, nodes and next node are the oracle’s', () => {
  test.each(years)('for every onboard day of %s', (year) => {
    const found = ONBOARD_DAYS.flatMap((onboard, index) =>
      onboard.startsWith(year) ? compared(onboard, index) : [],
    );
    expect(found.slice(0, 10)).toEqual([]);
  });

  test('and the comparison sees a single wrong day', () => {
    const life = lifeOf('2024-01-31');
    const oneDayLate = walkLife('2024-02-01', daysAfter('2024-01-31', 365 * 6 + 40));
    expect(disagreements('2024-01-31', ['2024-02-01'], life)).toEqual([]);
    expect(disagreements('2024-01-31', ['2024-02-01'], oneDayLate)).toHaveLength(1);
  });
});

describe('the same from the first day of a formal cycle on', () => {
  const firsts = ONBOARD_DAYS.filter((day) => day.endsWith('-01'));

  test.each(years)('for every month of %s', (year) => {
    const found = firsts
      .filter((first) => first.startsWith(year))
      .flatMap((first) => {
        const life = walkFromCycle(first, daysAfter(first, 365 * 6));
        const days = edgeDays(first, life).filter((day) => day >= first);
        return disagreements(`cycle:${first}`, days, life);
      });
    expect(found.slice(0, 10)).toEqual([]);
  });
});

describe('a store that opened before the first day covered is counted from that day on', () => {
  const openings = (year: string) => daysBetween(`${year}-01-01`, `${year}-12-31`);

  test.each(['2008', '2017', '2018'])('every onboard day of %s', (year) => {
    const found = openings(year)
      .filter((onboard) => onboard >= '2008-04-10')
      .flatMap((onboard) => {
        const life = walkEarlier(onboard, '2023-12-31');
        const days = edgeDays('2019-01-01', life).filter((day) => day >= '2019-01-01');
        return disagreements(onboard, days, life);
      });
    expect(found.slice(0, 10)).toEqual([]);
  });
});

test('the onboard days are every day from the first one covered to the end of 2032', () => {
  expect([ONBOARD_DAYS[0], ONBOARD_DAYS.at(-1), ONBOARD_DAYS.length]).toEqual([
    '2019-01-01',
    '2032-12-31',
    5114,
  ]);
});
