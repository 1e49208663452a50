/** How the months of a report look, as its sheet keeps it. */
import { expect, test } from 'vitest';
import { addMonths, type CivilMonth, monthsFrom } from '../../../src/calendar/civil-month';
import { edgeTexts, monthStateTexts } from '../../../src/messages/report/grid';
import type { Edge } from '../../../src/report/grid/grid-sheet';
import type { MonthState } from '../../../src/report/grid/month-state';
import {
  looksText,
  type MonthLook,
  readLooks,
  readMonthsShown,
  sentMonthsShown,
} from '../../../src/report/since/month-looks';

const STATES = Object.keys(monthStateTexts) as MonthState[];
const EDGES: readonly (Edge | undefined)[] = [...(Object.keys(edgeTexts) as Edge[]), undefined];

test('every state with every line, and a month that could not be read, is read as it was kept', () => {
  const looks: readonly MonthLook[] = [
    ...STATES.flatMap((state) => EDGES.map((edge) => ({ state, edge }))),
    undefined,
  ];
  expect(readLooks(looksText(looks))).toEqual(looks);
  expect(looksText(looks).length).toBeLessThanOrEqual(2 * looks.length);
});

test('months that follow one another are read as they were kept', () => {
  const first = 202211 as CivilMonth;
  const months = { shown: monthsFrom(first, addMonths(first, 23)), figures: 'both' } as const;
  expect(readMonthsShown(sentMonthsShown(months))).toEqual({ shown: months });
});

test.each([
  undefined,
  'x',
  [],
  ['2022-13', 12, 'score'],
  ['2022-08', 0, 'score'],
  ['2022-08', 1.5, 'score'],
  ['2022-08', 1e9, 'score'],
  ['2022-08', 12, 'colour'],
])('%j is no account of months', (shown) => {
  expect(readMonthsShown({ shown })).toEqual({});
});
