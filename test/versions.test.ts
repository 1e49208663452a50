/** What is asked of each version, on the list that is shipped. */
import { describe, expect, test } from 'vitest';
import { shippedStandards } from '../src/standards/shipped/shipped-standards';
import { goldenFiles } from './support/golden-rows';
import { proveGolden } from './support/prove-golden';

const files = goldenFiles('versions/');

test('every version that is shipped has golden rows of its own', () => {
  const ids = shippedStandards.map(({ id }) => id);
  expect(files.map((file) => file.replace(/^versions\/|\.csv$/g, '')).sort()).toEqual([...ids].sort());
});

describe.each(files)('%s', proveGolden);
