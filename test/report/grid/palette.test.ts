import {
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';
import {
  DANGER,
  headerColour,
  INK,
  LOST,
  monthColours,
  plainColour,
  SAFE,
  statusColours,
  teamColour,
} from '../../../src/report/grid/palette';

/** CIE76 is the Euclidean distance in Lab. */
const distance = differenceEuclidean('lab');

/** WCAG's ratio of luminances. */
function contrast(one: string, other: string): number {
  const [ink, paper] = [parse(one), parse(other)];
  if (!ink || !paper) throw new Error(`${one} or ${other} is no colour`);
  return wcagContrast(ink, paper);
}

const eyes = {
  'normal sight': (colour: string) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

const pairs = [
  ['passed and at risk', SAFE, DANGER],
  ['passed and missed', SAFE, LOST],
  ['at risk and missed', DANGER, LOST],
] as const;

describe.each(Object.entries(eyes))('the colours under %s', (_, seen) => {
  test.each(pairs)('%s stay apart', (_name, one, other) => {
    const left = seen(one);
    const right = seen(other);
    expect(left && right && distance(left, right)).toBeGreaterThanOrEqual(30);
  });
});

test('the text stands out on every colour of the grid', () => {
  const colours = [
    ...Object.values(statusColours),
    ...Object.values(monthColours),
    plainColour,
    headerColour,
    teamColour,
  ];
  for (const colour of colours) expect(contrast(INK, colour)).toBeGreaterThanOrEqual(4.5);
});

test('the colours that must never be mistaken are those that the statuses and the months wear', () => {
  expect([statusColours['on track'], statusColours['at risk'], statusColours.failed]).toEqual([
    SAFE,
    DANGER,
    LOST,
  ]);
  expect([monthColours.passed, monthColours.missed]).toEqual([SAFE, LOST]);
});
