import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caseFile, foundIn, orderCases } from './order-cases';
import { readFiles } from './read-files';

test.each(orderCases)('$files: $about', async ({ files, want }) => {
  const found = foundIn(await readFiles(files.map(caseFile)));
  expect({ months: found.months, notUsable: found.notUsable }).toEqual({
    months: want.months,
    notUsable: want.notUsable ?? 0,
  });
  for (const word of want.says ?? []) expect(found.said.join('\n')).toContain(word);
  expect(found.refusals).toHaveLength(want.refused ? 1 : 0);
  for (const word of want.refused ?? []) expect(found.refusals[0]).toContain(word);
});

test('every file is of a case', () => {
  const named = orderCases.flatMap(({ files }) => files);
  const there = readdirSync(new URL('../../fixtures/orders/', import.meta.url));
  expect([...named].sort()).toEqual(there.filter((name) => name !== 'cases.json').sort());
});
