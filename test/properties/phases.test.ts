import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAt, daysAfter, positionOf } from '../oracle/calendar';
import { byDate, VERSIONS } from '../oracle/versions';
import { column, shownAnswer } from '../support/call-function';
import { daysOfLife, onboardDays } from '../support/stores';

const PHASES = ['Not open', 'Exempt', 'Trial', 'Formal'];

type CycleRow = [phase: string, number: number, first: string, last: string, standard: string];

function cycleOn(onboard: string, day: string): CycleRow {
  const [row] = shownAnswer('TMALL_CYCLE', [onboard, day, 'en']) as CycleRow[];
  if (row === undefined) throw new Error('TMALL_CYCLE gave no row');
  return row;
}

const storeDays = onboardDays.chain((onboard) =>
  fc.record({ onboard: fc.constant(onboard), day: daysOfLife(onboard) }),
);

test('every day has one phase, and phases follow each other without return', () => {
  fc.assert(
    fc.property(
      onboardDays,
      fc.uniqueArray(fc.nat(2500), { minLength: 2, maxLength: 40 }),
      (onboard, steps) => {
        const days = [...steps].sort((a, b) => a - b).map((step) => daysAfter(onboard, step - 40));
        const phases = shownAnswer('TMALL_PHASE', [onboard, column(days), 'en']) as string[][];
        const ranks = phases.map(([phase = '']) => PHASES.indexOf(phase));
        expect(ranks).toHaveLength(days.length);
        expect(ranks).not.toContain(-1);
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      },
    ),
    { numRuns: 200 },
  );
});

test('a cycle holds the day it is asked for, and each of its days tells the same cycle', () => {
  fc.assert(
    fc.property(storeDays, fc.nat(400), ({ onboard, day }, step) => {
      const row = cycleOn(onboard, day);
      const [phase, , first, last] = row;
      fc.pre(phase !== 'Not open');
      expect(first <= last).toBe(true);
      expect(day <= last).toBe(true);
      if (phase !== 'Exempt') expect(first <= day).toBe(true);
      const length = positionOf(last) - positionOf(first) + 1;
      expect(cycleOn(onboard, daysAfter(first, step % length))).toEqual(row);
    }),
    { numRuns: 400 },
  );
});

test('cycles tile the days from the onboard date on: no gap, no overlap, numbers in order', () => {
  fc.assert(
    fc.property(onboardDays, (onboard) => {
      let row = cycleOn(onboard, onboard);
      expect(row.slice(0, 3)).toEqual(['Exempt', 0, onboard]);
      for (const [phase, number] of [
        ['Trial', 0],
        ['Formal', 1],
        ['Formal', 2],
        ['Formal', 3],
      ] as const) {
        const dayAfter = dayAt(positionOf(row[3]) + 1).text;
        row = cycleOn(onboard, dayAfter);
        expect(row.slice(0, 3)).toEqual([phase, number, dayAfter]);
      }
    }),
    { numRuns: 300 },
  );
});

test('a cycle keeps the version that was in force on its first day', () => {
  fc.assert(
    fc.property(storeDays, ({ onboard, day }) => {
      const [phase, , first, , id] = cycleOn(onboard, day);
      if (phase === 'Not open') expect(id).toBe('');
      else expect(id).toBe(byDate(first)?.id);
    }),
    { numRuns: 400 },
  );
});

test('the nodes of a cycle lie in it in order, the last one on its last day', () => {
  fc.assert(
    fc.property(storeDays, ({ onboard, day }) => {
      const [phase, , first, last, id] = cycleOn(onboard, day);
      fc.pre(phase === 'Trial' || phase === 'Formal');
      const version = VERSIONS.find((one) => one.id === id);
      const nodes = shownAnswer('TMALL_NODES', [onboard, day]) as [number, string][];
      expect(nodes.map(([month]) => month)).toEqual(version?.[phase === 'Trial' ? 'trial' : 'formal'].nodes);
      const days = nodes.map(([, node]) => node);
      expect(days).toEqual([...days].sort());
      expect((days[0] ?? '') > first).toBe(true);
      expect(days.at(-1)).toBe(last);
      expect(shownAnswer('TMALL_NEXT_NODE', [onboard, day])).toBe(days.find((node) => node >= day));
    }),
    { numRuns: 300 },
  );
});
