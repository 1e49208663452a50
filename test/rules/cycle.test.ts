/** The cycles of a store (article 2), by the seed's own example: opened 2022-07-08. */
import { describe, expect, test } from 'vitest';
import {
  asAssessed,
  type Cycle,
  cycleAfter,
  exemptCycle,
  formalCycleFrom,
  trialCycle,
} from '../../src/rules/cycle';
import { governingByDate } from '../../src/rules/governing-standard';
import { shippedStandards } from '../../src/standards/shipped/shipped-standards';
import { day, month } from '../support/small-store';
import { shipped } from '../support/small-targets';

const governing = governingByDate(shippedStandards);
const exempt = exemptCycle(day(20220708), governing);
const trial = trialCycle(exempt, governing);
const formal = cycleAfter(trial, governing);

const spanOf = ({ phase, formalNumber, firstDay, lastDay, firstMonth, lastMonth }: Cycle) => [
  phase,
  formalNumber,
  firstDay,
  lastDay,
  firstMonth,
  lastMonth,
];

test('the exempt cycle runs from the opening to the end of its month, and nothing is judged in it', () => {
  expect(spanOf(exempt)).toEqual(['exempt', 0, 20220708, 20220731, 202207, 202207]);
  expect(exempt.nodes).toEqual([]);
});

test('the trial runs for twelve months, with a node at the end of every third', () => {
  expect(spanOf(trial)).toEqual(['trial', 0, 20220801, 20230731, 202208, 202307]);
  expect(trial.nodes).toEqual([
    { month: 3, day: 20221031 },
    { month: 6, day: 20230131 },
    { month: 9, day: 20230430 },
    { month: 12, day: 20230731 },
  ]);
});

test('formal cycles follow one another, with a node on their last day', () => {
  expect(spanOf(formal)).toEqual(['formal', 1, 20230801, 20240731, 202308, 202407]);
  expect(formal.nodes).toEqual([{ month: 12, day: 20240731 }]);
  expect(spanOf(cycleAfter(formal, governing))).toEqual(['formal', 2, 20240801, 20250731, 202408, 202507]);
});

test.each([
  [20200301, 20200531],
  [20200315, 20200531],
  [20200316, 20200630],
  [20200331, 20200630],
])('where three months are exempt, a store that opened on %d is exempt to %d', (onboard, lastDay) => {
  expect(exemptCycle(day(onboard), governing).lastDay).toBe(lastDay);
});

test('only a trial and a formal cycle are assessed', () => {
  expect([exempt, trial, formal, undefined].map(asAssessed)).toEqual([undefined, trial, formal, undefined]);
});

describe('what a cycle’s first day was counted from', () => {
  const [y2022, y2023] = [shipped('2022-quarterly').provenance, shipped('2023-quarterly').provenance];

  test('is nothing for the exempt cycle, and for a formal one that is given', () => {
    expect(exempt.countedFrom).toEqual([]);
    expect(formalCycleFrom(month(202308), governing).countedFrom).toEqual([]);
  });

  test('is the exemption for the trial, and the length of each cycle before for the others', () => {
    expect(trial.countedFrom).toEqual([y2022.exemption]);
    expect(formal.countedFrom).toEqual([y2022.exemption, y2022.trial]);
    expect(cycleAfter(formal, governing).countedFrom).toEqual([y2022.exemption, y2022.trial, y2023.formal]);
  });

  test('names a field once, however many cycles it measured', () => {
    const always = () => shipped('2022-quarterly');
    const third = cycleAfter(cycleAfter(formalCycleFrom(month(202308), always), always), always);
    expect(third.formalNumber).toBe(3);
    expect(third.countedFrom).toEqual([y2022.formal]);
  });
});
