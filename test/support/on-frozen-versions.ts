import { vi } from 'vitest';

/*
 * Puts the frozen versions in the place of the shipped ones. The project of tests about the versions themselves leaves
 * this out.
 */
vi.mock('../../src/standards/shipped/shipped-standards', async () => {
  const { frozenVersions } = await import('./frozen-versions');
  return { shippedStandards: frozenVersions };
});
