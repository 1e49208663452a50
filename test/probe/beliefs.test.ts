import { describe, expect, test } from 'vitest';
import { isPageProbe, type SheetProbe } from '../../build/probe/belief';
import { readBeliefs, readFacts } from '../../build/probe/belief-files';
import { contradictionOf, readObservations } from '../../build/probe/observations';
import { observeLocally, openProbe } from '../../build/probe/open-probe';
import { agrees } from '../../build/probe/plain';

const beliefs = await readBeliefs();
const facts = await readFacts();
const observations = await readObservations();

const bySheet = [...beliefs, ...facts].flatMap(([id, { probe }]): [string, SheetProbe][] =>
  probe && !isPageProbe(probe) ? [[id, probe]] : [],
);
const book = await openProbe();

describe('the local workbook', () => {
  test.each(bySheet)('%s', (id, { expected, refusedHere }) => {
    expect(contradictionOf(observations[id], expected)).toBeUndefined();
    const observed = observeLocally(book, id);
    if (refusedHere) expect(JSON.stringify(observed)).toMatch(/threw: |#ERROR!/);
    else if (expected instanceof RegExp) expect(observed).toMatch(expected);
    else expect(observed).toEqual(expected);
  });
});

describe('told to behave the other way, the local workbook', () => {
  const other = [...beliefs].flatMap(([id, { otherWay, probe }]) =>
    otherWay && probe && !isPageProbe(probe) ? [[otherWay, id, probe] as const] : [],
  );
  test.each(other)('differs where %s: %s', async (way, id, { expected }) => {
    const observed = observeLocally(await openProbe(new Set([way])), id);
    expect(agrees(observed, expected)).toBe(false);
  });
});
