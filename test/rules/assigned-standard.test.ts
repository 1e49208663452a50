/** A version that the user assigns to a store, against the one in force by date. */
import { describe, expect, test } from 'vitest';
import {
  type Assignment,
  governingByAssignment,
  TwoStandardsInCycle,
} from '../../src/rules/assigned-standard';
import { governingByDate } from '../../src/rules/governing-standard';
import { BeforeCycleStart, livesUnder } from '../../src/rules/life';
import { shippedStandards } from '../../src/standards/shipped/shipped-standards';
import type { Standard } from '../../src/standards/standard';
import { day, month } from '../support/small-store';

const byDate = governingByDate(shippedStandards);
const named = (id: string): Standard => {
  const standard = shippedStandards.find((one) => one.id === id);
  if (!standard) throw new Error(`no version ${id}`);
  return standard;
};
const from = (yyyymm: number, id?: string): Assignment => ({
  from: month(yyyymm),
  standard: id === undefined ? undefined : named(id),
});

/** Opened in July 2022: its trial runs from August 2022, formal cycles from each August on. */
const standardOn = (date: number, ...assignments: Assignment[]): string | undefined =>
  livesUnder(governingByAssignment(assignments, byDate))({ onboard: day(20220708) }).cycleOn(day(date))
    ?.standard.id;

describe('an assigned version', () => {
  test('governs the cycle that runs in its month, also the months before', () => {
    expect(standardOn(20230801, from(202403, '2025-half-year'))).toBe('2025-half-year');
    expect(standardOn(20230731, from(202403, '2025-half-year'))).toBe('2022-quarterly');
  });

  test('governs from the first month of a cycle and to its last', () => {
    expect(standardOn(20240101, from(202308, '2025-half-year'))).toBe('2025-half-year');
    expect(standardOn(20240101, from(202407, '2025-half-year'))).toBe('2025-half-year');
    expect(standardOn(20240101, from(202408, '2025-half-year'))).toBe('2023-quarterly');
  });

  test('goes on to govern later cycles, until another one is assigned or none', () => {
    expect(standardOn(20260801, from(202308, '2025-half-year'))).toBe('2025-half-year');
    expect(standardOn(20260801, from(202308, '2025-half-year'), from(202408, '2024-quarterly'))).toBe(
      '2024-quarterly',
    );
    expect(standardOn(20260801, from(202308, '2025-half-year'), from(202408))).toBe('2025-annual');
  });

  test('gives way to the choice by date only from the next cycle on', () => {
    expect(standardOn(20240701, from(202308, '2025-half-year'), from(202402))).toBe('2025-half-year');
    expect(standardOn(20240801, from(202308, '2025-half-year'), from(202402))).toBe('2024-quarterly');
  });

  test('is refused where another one is assigned within the same cycle, and not where the same is', () => {
    const two = [from(202309, '2025-half-year'), from(202402, '2024-quarterly')];
    expect(() => standardOn(20240701, ...two)).toThrow(TwoStandardsInCycle);
    expect(standardOn(20230731, ...two)).toBe('2022-quarterly');
    expect(standardOn(20240701, from(202309, '2025-half-year'), from(202402, '2025-half-year'))).toBe(
      '2025-half-year',
    );
  });

  test('sets the exemption of the opening month', () => {
    const life = livesUnder(governingByAssignment([from(202207, '2020-annual')], byDate))({
      onboard: day(20220708),
    });
    expect(life.cycleOn(day(20220930))).toMatchObject({ phase: 'exempt', lastDay: 20220930 });
  });

  test('which can’t be used is refused where it would govern, and only there', () => {
    const refusal = new Error('row 3 is broken');
    const broken = {
      from: month(202408),
      standard: { id: 'x', effectiveDay: undefined, selection: 'by date', refusal },
    } as const;
    expect(() => standardOn(20240901, broken)).toThrow(refusal);
    expect(standardOn(20230731, broken)).toBe('2022-quarterly');
  });
});

describe('a store known by the start of a cycle', () => {
  const life = livesUnder(byDate)({ cycleStart: day(20210601) });

  test('has formal cycles from there on', () => {
    expect(life.firstAssessed()).toMatchObject({ phase: 'formal', formalNumber: 1, firstDay: 20210601 });
    expect(life.cycleOn(day(20220601))).toMatchObject({ formalNumber: 2, standard: { id: '2022-annual' } });
    expect(life.nextNode(day(20210601)).day).toBe(20220531);
  });

  test('is not asked of the days before', () => {
    expect(() => life.cycleOn(day(20210531))).toThrow(BeforeCycleStart);
    expect(() => life.nextNode(day(20210531))).toThrow('20210531 is before the first cycle known');
  });

  test('is another store than the one that opened on that day', () => {
    const lives = livesUnder(byDate);
    expect(lives({ onboard: day(20210601) }).cycleOn(day(20210615))?.phase).toBe('exempt');
    expect(lives({ cycleStart: day(20210601) }).cycleOn(day(20210615))?.phase).toBe('formal');
  });
});
