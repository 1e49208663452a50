import {
  type Color,
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

function colourOf(text: string): Color {
  const colour = parse(text);
  if (!colour) throw new Error(`${text} is no colour`);
  return colour;
}

const eyes: Readonly<Record<string, (colour: Color) => Color>> = {
  'normal sight': (colour: Color) => colour,
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
    expect(distance(seen(colourOf(one)), seen(colourOf(other)))).toBeGreaterThanOrEqual(30);
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
  for (const colour of colours)
    expect(wcagContrast(colourOf(INK), colourOf(colour))).toBeGreaterThanOrEqual(4.5);
});

test('the colours that must never be mistaken are those that the statuses and the months wear', () => {
  expect([statusColours['on track'], statusColours['at risk'], statusColours.failed]).toEqual([
    SAFE,
    DANGER,
    LOST,
  ]);
  expect([monthColours.passed, monthColours.missed]).toEqual([SAFE, LOST]);
});
