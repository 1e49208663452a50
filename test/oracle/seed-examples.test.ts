import { describe, expect, test } from 'vitest';
import { CALENDAR } from './calendar';
import { walkFromCycle, walkLife } from './life';
import { byDate, chosen, HALF_YEAR, VERSIONS, versionsOn } from './versions';

test('the oracle’s calendar is the Gregorian one, told by its leap days', () => {
  const leapDays = CALENDAR.map((day) => day.text).filter((text) => text.endsWith('-02-29'));
  expect(leapDays.map((text) => Number(text.slice(0, 4)))).toEqual([
    2008, 2012, 2016, 2020, 2024, 2028, 2032, 2036, 2040, 2044, 2048, 2052, 2056, 2060, 2064,
  ]);
  expect(CALENDAR).toHaveLength(58 * 365 + leapDays.length);
  expect(CALENDAR.filter((day) => day.opensMonth)).toHaveLength(58 * 12);
  expect(CALENDAR.filter((day) => day.closesMonth)).toHaveLength(58 * 12);
});

test('the oracle walks the seed’s own examples of articles 2 and 4', () => {
  const [exempt, trial, first, second] = walkLife('2022-07-08', '2025-01-01').cycles;
  expect([exempt?.first, exempt?.last]).toEqual(['2022-07-08', '2022-07-31']);
  expect([trial?.first, trial?.last]).toEqual(['2022-08-01', '2023-07-31']);
  expect(trial?.nodes.map((node) => node.day)).toEqual([
    '2022-10-31',
    '2023-01-31',
    '2023-04-30',
    '2023-07-31',
  ]);
  expect([first?.first, first?.last, first?.formalNumber]).toEqual(['2023-08-01', '2024-07-31', 1]);
  expect([second?.first, second?.formalNumber]).toEqual(['2024-08-01', 2]);
});

describe('the oracle walks across versions', () => {
  test.each([
    ['2020-03-15', '2020-05-31'],
    ['2020-03-16', '2020-06-30'],
    ['2020-03-01', '2020-05-31'],
    ['2020-03-31', '2020-06-30'],
    ['2021-12-16', '2022-03-31'],
    ['2022-03-15', '2022-03-31'],
  ])('opened %s, exempt to %s', (onboard, last) => {
    expect(walkLife(onboard, onboard).cycles[0]).toMatchObject({ phase: 'exempt', first: onboard, last });
  });

  test('each cycle is of the version in force on its first day', () => {
    const { cycles } = walkLife('2021-12-16', '2027-04-01');
    expect(cycles.map(({ first, version }) => [first, version.id])).toEqual([
      ['2021-12-16', '2021-annual'],
      ['2022-04-01', '2022-annual'],
      ['2023-04-01', '2023-quarterly'],
      ['2024-04-01', '2024-quarterly'],
      ['2025-04-01', '2025-annual'],
      ['2026-04-01', '2025-annual'],
      ['2027-04-01', '2025-annual'],
    ]);
  });

  test('a life can begin with a formal cycle', () => {
    const [first, second] = walkFromCycle('2021-06-01', '2022-06-01').cycles;
    expect(first).toMatchObject({
      phase: 'formal',
      formalNumber: 1,
      first: '2021-06-01',
      last: '2022-05-31',
    });
    expect(second).toMatchObject({ formalNumber: 2, first: '2022-06-01', version: { id: '2022-annual' } });
  });

  test('a version that is chosen governs the cycles that begin on its day or later', () => {
    const { cycles } = walkLife('2024-12-10', '2026-02-01', chosen(HALF_YEAR));
    expect(cycles.map(({ version }) => version.id)).toEqual([
      '2024-quarterly',
      '2025-annual',
      '2025-half-year',
    ]);
  });

  test('no day has two versions, and none is missing from 2019 on', () => {
    const days = CALENDAR.map((day) => day.text);
    expect(days.filter((day) => versionsOn(day).length !== (day < '2019-01-01' ? 0 : 1))).toEqual([]);
    expect(VERSIONS.map(({ inForceFrom }) => byDate(inForceFrom)?.id)).toEqual(VERSIONS.map(({ id }) => id));
  });
});
