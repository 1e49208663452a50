import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { faultsOfStandards } from '../../build/faults-of-standards';
import type { CivilDate } from '../../src/calendar/civil-date';
import { standard2019Annual } from '../../src/standards/shipped/2019-annual';
import { standard2024Quarterly } from '../../src/standards/shipped/2024-quarterly';
import { standard2025HalfYear } from '../../src/standards/shipped/2025-half-year';
import { shippedStandards } from '../../src/standards/shipped/shipped-standards';
import type { EarlierStores, Standard } from '../../src/standards/standard';
import { root } from './compile-sources';

const right: Standard = {
  ...standard2024Quarterly,
  id: '2030-annual',
  effectiveDay: 20300101 as CivilDate,
  score: { ...standard2024Quarterly.score, replaced: undefined },
};
const { trial, formal, score, provenance } = right;
const { score: halfYearScore } = standard2025HalfYear;
const earlierStores = standard2019Annual.earlierStores as EarlierStores;

describe('a version of the standard that cannot be is refused by name and field', () => {
  const slips: readonly [what: string, slip: Partial<Standard>, line: string][] = [
    [
      'a day that the calendar does not have',
      { effectiveDay: 20250230 as CivilDate },
      'effectiveDay, value "20250230": expected a date',
    ],
    [
      'a day before Tmall opened',
      { effectiveDay: 20080409 as CivilDate },
      'effectiveDay, value "20080409": before 2008-04-10',
    ],
    [
      'a last node before the end of the cycle',
      { trial: { ...trial, nodes: [3, 6, 9] } },
      'trial.nodes, value "3,6,9": the last node is expected in the cycle\'s own last month, 12',
    ],
    ['no node', { formal: { ...formal, nodes: [] } }, 'formal.nodes, value "": the last node is expected'],
    [
      'a node beyond the cycle',
      { trial: { ...trial, nodes: [3, 15] } },
      'trial.nodes, value "3,15": a node lies beyond the cycle\'s 12 months',
    ],
    [
      'nodes that do not rise',
      { trial: { ...trial, nodes: [6, 3, 12] } },
      'trial.nodes, value "6,3,12": expected months of the cycle in rising order',
    ],
    [
      'a node in month 0',
      { trial: { ...trial, nodes: [0, 12] } },
      'trial.nodes, value "0,12": expected months of the cycle in rising order',
    ],
    [
      'a cycle without a month',
      { formal: { ...formal, months: 0 } },
      'formal.months, value "0": expected a whole number from 1 to 60',
    ],
    [
      'a cycle of half months',
      { trial: { ...trial, months: 7.5 } },
      'trial.months, value "7.5": expected a whole number from 1 to 60',
    ],
    [
      'more idle months than the cycle has',
      { trial: { ...trial, longestIdleRun: 13 } },
      'trial.longestIdleRun, value "13": expected a whole number from 0 to 12',
    ],
    [
      'a scale upside down',
      { score: { ...score, lowest: 5, highest: 0 } },
      'score.highest, value "0": expected more than the lowest score',
    ],
    [
      'failed months counted within parts that do not fill the cycle',
      { score: { ...score, monthsCounted: 5 } },
      'score.monthsCounted, value "5": expected a number that divides the cycle\'s months (12, 12)',
    ],
    [
      'a stated target beyond the scale',
      { score: { ...halfYearScore, stated: { target: 5.1, failedMonthLimit: 3 } } },
      'score.stated.target, value "5.1": expected a score from 0 to 5',
    ],
    [
      'a stated limit that every month reaches',
      { score: { ...halfYearScore, stated: { target: 4.1, failedMonthLimit: 0 } } },
      'score.stated.failedMonthLimit, value "0": expected a whole number from 1 to 60',
    ],
    [
      'an indicator that was replaced on no day',
      { score: { ...score, replaced: { day: 20310431 as CivilDate, by: score.indicator } } },
      'score.replaced.day, value "20310431": expected a date',
    ],
    [
      'an indicator that was replaced before the version was in force',
      { score: { ...score, replaced: { day: 20300101 as CivilDate, by: score.indicator } } },
      'score.replaced.day, value "20300101": expected a day after the effective day',
    ],
    ['no name in English', { name: { zh: '新标准', en: ' ' } }, 'name.en, value " ": expected a name'],
    [
      'an indicator without a name',
      { score: { ...score, indicator: { zh: '', en: 'Score' } } },
      'score.indicator.zh, value "": expected a name',
    ],
    [
      'an indicator that was replaced by one without a name',
      { score: { ...score, replaced: { day: 20310101 as CivilDate, by: { zh: '新分', en: '' } } } },
      'score.replaced.by.en, value "": expected a name',
    ],
    [
      'stores that opened before a day that the calendar does not have',
      { earlierStores: { ...earlierStores, formalIfOpenedBefore: 20290230 as CivilDate } },
      'earlierStores.formalIfOpenedBefore, value "20290230": expected a date',
    ],
    [
      'earlier stores that are exempt for no month',
      { earlierStores: { ...earlierStores, exemptMonths: 0 } },
      'earlierStores.exemptMonths, value "0": expected a whole number from 1 to 60',
    ],
    [
      'a field without its source',
      { provenance: { ...provenance, trial: { ...provenance.trial, source: { zh: '', en: 'a page' } } } },
      'provenance.trial.source.zh, value "": expected a name',
    ],
  ];

  test.each(slips)('%s', (_, slip, line) => {
    const lines = faultsOfStandards([...shippedStandards, { ...right, ...slip }]);
    expect(lines[0]).toContain(`standard "2030-annual", ${line}`);
  });

  test('one that could be is not', () => {
    expect(faultsOfStandards([...shippedStandards, right])).toEqual([]);
  });

  test('and so is one that claims what another has, or stands in the wrong place', () => {
    const [first, second] = [right, { ...right, id: ' 2030-Annual', effectiveDay: 20310101 as CivilDate }];
    expect(faultsOfStandards([first, second])).toEqual([
      'standard " 2030-Annual", id, value " 2030-Annual": "2030-annual" has the same',
    ]);
    expect(faultsOfStandards([first, { ...right, id: 'other' }])).toEqual([
      'standard "other", effectiveDay, value "20300101": "2030-annual" has the same',
    ]);
    expect(faultsOfStandards([{ ...second, id: 'other' }, first])).toEqual([
      'standard "2030-annual", effectiveDay, value "20300101": expected in the list before "other"',
    ]);
  });

  test('one without an id', () => {
    expect(faultsOfStandards([...shippedStandards, { ...right, id: ' ' }])[0]).toBe(
      'standard " ", id, value " ": expected a name',
    );
  });

  test('two in force from one day where one is by choice', () => {
    expect(faultsOfStandards([right, { ...right, id: 'other', selection: 'by choice' }])).toEqual([]);
  });

  test('by npm run check', async () => {
    const { scripts } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
    expect(scripts.check.split(' ')).toContain('check:sources');
    expect(scripts['check:sources']).toBe('tsx build/check-sources.ts');
  });
});
