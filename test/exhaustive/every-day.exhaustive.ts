import { writeSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { CALENDAR, daysAfter, positionOf } from '../oracle/calendar';
import { ONBOARD_DAYS, walkFromCycle, walkLife } from '../oracle/life';
import { chosen, HALF_YEAR } from '../oracle/versions';
import { disagreements } from '../support/phase-comparison';

const DAYS_WATCHED = 5 * 366;
/** So that “not open” is among the answers whatever the day of the month. */
const DAYS_BEFORE = 35;

/** Straight to the terminal: the test runner would keep console output until the test has ended. */
const report = (line: string): void => void writeSync(2, `${line}\n`);

const months = [...new Set(ONBOARD_DAYS.map((day) => day.slice(0, 7)))];

let compared = 0;
const compare = (...[origin, days, life, standards]: Parameters<typeof disagreements>): readonly string[] => {
  compared += days.length;
  return disagreements(origin, days, life, standards);
};

afterAll(() =>
  report(`${compared.toLocaleString('en')} days compared in all: phase, next node, cycle and nodes of each`),
);

describe('every day of five years after every onboard day is the oracle’s', () => {
  test.each(months)('opened in %s', (month) => {
    const found = ONBOARD_DAYS.filter((onboard) => onboard.startsWith(month)).flatMap((onboard) => {
      const start = positionOf(onboard) - DAYS_BEFORE;
      const days = CALENDAR.slice(start, start + DAYS_BEFORE + DAYS_WATCHED).map((day) => day.text);
      return compare(onboard, days, walkLife(onboard, daysAfter(onboard, DAYS_WATCHED + 366)));
    });
    const share = Math.round((100 * (months.indexOf(month) + 1)) / months.length);
    report(`${month}  ${String(share).padStart(3)} %  ${compared.toLocaleString('en')} days compared`);
    expect(found.slice(0, 10)).toEqual([]);
  });
});

describe('every day of five years after every first day of a formal cycle is the oracle’s', () => {
  test.each(months)('a cycle from the first of %s', (month) => {
    const first = `${month}-01`;
    const start = positionOf(first);
    const days = CALENDAR.slice(start, start + DAYS_WATCHED).map((day) => day.text);
    const life = walkFromCycle(first, daysAfter(first, DAYS_WATCHED + 366));
    expect(compare(`cycle:${first}`, days, life).slice(0, 10)).toEqual([]);
  });
});

describe('and every day after every onboard day, where one version is asked for', () => {
  const lateMonths = months.filter((month) => `${month}-01` >= HALF_YEAR.inForceFrom);

  test.each(lateMonths)('opened in %s', (month) => {
    const found = ONBOARD_DAYS.filter((onboard) => onboard.startsWith(month)).flatMap((onboard) => {
      const start = positionOf(onboard) - DAYS_BEFORE;
      const days = CALENDAR.slice(start, start + DAYS_BEFORE + 2 * 366).map((day) => day.text);
      const life = walkLife(onboard, daysAfter(onboard, 3 * 366), chosen(HALF_YEAR));
      return compare(onboard, days, life, HALF_YEAR.id);
    });
    expect(found.slice(0, 10)).toEqual([]);
  });
});
