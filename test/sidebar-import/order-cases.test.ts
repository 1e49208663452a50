import { expect, test } from 'vitest';
import { caseFile, foundIn, isAsWanted, orderCases } from './order-cases';
import { readFiles } from './read-files';

test.each(orderCases)('$files: $about', async ({ files, want }) => {
  const found = foundIn(await readFiles(files.map(caseFile)));
  expect(
    want.some((one) => isAsWanted(found, one)),
    JSON.stringify(found),
  ).toBe(true);
});
