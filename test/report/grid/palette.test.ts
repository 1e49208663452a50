/** The colours of the grid, as people see them whose eyes lack one kind of cone, and as a printer without colours has them. */
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { monthStateTexts } from '../../../src/messages/report/grid';
import { statusNames } from '../../../src/messages/terms';
import {
  DANGER,
  groupColours,
  headerColour,
  INK,
  LOST,
  lineColours,
  MUTED_INK,
  monthColours,
  monthInk,
  otherYearColour,
  plainColour,
  SAFE,
  statusColours,
  teamColour,
} from '../../../src/report/grid/palette';

/** CIEDE2000: two colours side by side differ visibly from 2 on; from 8 on nobody takes one for the other. */
const distance = differenceCiede2000();
const APART = 8;
/** What decides is further from what does not. */
const FAR_APART = 15;

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

/** States that share a colour because nothing is judged in them. */
const NOT_JUDGED: ReadonlySet<string> = new Set(['exempt', 'not open', 'not judged', 'earlier cycle']);

type Named = readonly (readonly [name: string, colour: string])[];

/** The colours of a column or of a row, of which any two can stand side by side, once each. */
const told = (colours: Readonly<Record<string, string>>): Named => [
  ...Object.entries(colours).filter(([name]) => !NOT_JUDGED.has(name)),
  ['not judged', colours['not open'] ?? plainColour],
];

const pairsOf = (colours: Named) =>
  colours.flatMap((one, index) =>
    colours.slice(index + 1).map((other) => [one[0], other[0], one[1], other[1]] as const),
  );

const PAIRS = [
  ...pairsOf(told(statusColours)),
  ...pairsOf(told(monthColours)),
  ...pairsOf(Object.entries(groupColours)),
];

const seenApart = (one: string, other: string): number =>
  Math.min(...Object.values(eyes).map((seen) => distance(seen(colourOf(one)), seen(colourOf(other)))));

test.each(PAIRS)('%s and %s stay apart in all eyes', (_one, _other, one, other) => {
  expect(seenApart(one, other)).toBeGreaterThanOrEqual(APART);
});

describe.each(Object.entries(eyes))('under %s', (_, seen) => {
  test.each([
    ['passed and missed', monthColours.passed, LOST],
    ['passed and equal to the target', monthColours.passed, monthColours['equal to target']],
    ['passed and idle', monthColours.passed, monthColours.idle],
    ['on track and at risk', SAFE, DANGER],
    ['on track and failed', SAFE, LOST],
    ['on track and data error', SAFE, statusColours['data error']],
    ['at risk and failed', DANGER, LOST],
    ['at risk and no data', DANGER, statusColours['no data']],
  ])('%s are far apart', (_name, one, other) => {
    expect(distance(seen(colourOf(one)), seen(colourOf(other)))).toBeGreaterThanOrEqual(FAR_APART);
  });
});

test('two years of months are told apart', () => {
  expect(seenApart(headerColour, otherYearColour)).toBeGreaterThanOrEqual(APART / 2);
});

test('the three that must never be mistaken are those that the statuses and the months wear', () => {
  expect([statusColours['on track'], statusColours['at risk'], statusColours.failed]).toEqual([
    SAFE,
    DANGER,
    LOST,
  ]);
  expect(monthColours.missed).toBe(LOST);
});

test('the text stands out on every colour of the grid', () => {
  const colours = [
    ...Object.values(statusColours),
    ...Object.values(monthColours),
    ...Object.values(groupColours),
    plainColour,
    headerColour,
    otherYearColour,
    teamColour,
  ];
  for (const colour of colours)
    expect(wcagContrast(colourOf(INK), colourOf(colour))).toBeGreaterThanOrEqual(4.5);
  const muted = (Object.keys(monthColours) as (keyof typeof monthColours)[]).filter(monthInk);
  expect(muted).toContain('passed');
  for (const state of muted)
    expect(wcagContrast(colourOf(MUTED_INK), colourOf(monthColours[state]))).toBeGreaterThanOrEqual(4.5);
});

test('the lines of the nodes stand out from every month, and from one another', () => {
  for (const line of Object.values(lineColours))
    for (const colour of Object.values(monthColours).filter(
      (one) => one !== LOST && one !== monthColours.idle,
    ))
      expect(wcagContrast(colourOf(line), colourOf(colour))).toBeGreaterThanOrEqual(3);
  expect(seenApart(lineColours.missed, lineColours.reached)).toBeGreaterThanOrEqual(APART);
});

/** What a printer without colours leaves of the grid: signs and words. */
test('in black and white every state of a month that is judged has a sign of its own, and every status a word', () => {
  const signs = Object.entries(monthStateTexts).map(([, { symbol }]) => symbol);
  expect(new Set(signs).size).toBe(signs.length);
  for (const language of ['zh', 'en'] as const) {
    const words = Object.values(statusNames).map((name) => name[language]);
    expect(new Set(words).size).toBe(words.length);
  }
});
