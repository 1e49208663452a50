import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { OTHER_WAYS, readOtherWays } from '../../build/local/other-ways';
import { isPageProbe } from '../../build/probe/belief';
import { readBeliefs, readFacts } from '../../build/probe/belief-files';
import { beliefsDocument } from '../../build/probe/beliefs-document';
import { contradictionOf, readObservations } from '../../build/probe/observations';
import { PAGE_PROBES } from '../../build/probe/page/page-probes';

const root = fileURLToPath(new URL('../../', import.meta.url));
const beliefs = await readBeliefs();
const facts = await readFacts();
const observations = await readObservations();

describe('every belief', () => {
  test('names files that are there', () => {
    const missing = [...beliefs].flatMap(([id, { leansOn }]) =>
      leansOn.filter((file) => !existsSync(root + file)).map((file) => `${id}: ${file}`),
    );
    expect(missing).toEqual([]);
  });

  test('that rests on no text is tried the other way, refused here, or does not matter', () => {
    const open = [...beliefs].filter(([, { source, probe, otherWay, harmless }]) => {
      const isRefused = probe !== undefined && !isPageProbe(probe) && probe.refusedHere === true;
      return source.untold !== undefined && !otherWay && !harmless && !isRefused;
    });
    expect(open.map(([id]) => id)).toEqual([]);
  });

  test('that the page finds out about has a probe there, and no probe is left over', () => {
    const named = [...beliefs.values()].flatMap(({ probe }) =>
      probe && isPageProbe(probe) ? [probe.inPage] : [],
    );
    expect([...new Set(named)].sort()).toEqual(Object.keys(PAGE_PROBES).sort());
  });

  test('that a person finds out about is one of at most twenty lines', () => {
    const lines = [...beliefs.values()].filter(({ byHand }) => byHand !== undefined);
    expect(lines.length).toBeLessThanOrEqual(20);
  });
});

test('every other way belongs to a belief that has a probe', () => {
  const used = [...beliefs.values()].flatMap(({ otherWay, probe }) => (otherWay && probe ? [otherWay] : []));
  expect([...new Set(used)].sort()).toEqual([...OTHER_WAYS].sort());
});

test('other ways are asked for by their names, and a wrong name is refused', () => {
  expect([...readOtherWays('copies lose their marks; signs begin no formula')].sort()).toEqual([
    'copies lose their marks',
    'signs begin no formula',
  ]);
  expect(readOtherWays('all').size).toBe(OTHER_WAYS.length);
  expect(readOtherWays(undefined).size).toBe(0);
  expect(() => readOtherWays('copies')).toThrow('"copies" is no other way');
});

test('Google has contradicted nothing that is still believed, and nothing that was seen there is forgotten', () => {
  const expected = new Map([...beliefs, ...facts].map(([id, { probe }]) => [id, probe?.expected]));
  const contradicted = Object.entries(observations).flatMap(([id, observation]) => {
    const contradiction = contradictionOf(observation, expected.get(id));
    return contradiction ? [[id, contradiction]] : [];
  });
  expect(contradicted).toEqual([]);
});

test('docs/google-beliefs.md is what the beliefs make (npm run docs)', async () => {
  const committed = await readFile(`${root}docs/google-beliefs.md`, 'utf8');
  expect(committed).toBe(beliefsDocument({ beliefs, facts, observations }));
});
