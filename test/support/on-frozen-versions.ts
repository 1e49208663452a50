import { vi } from 'vitest';

/*
 * Puts the frozen versions in the place of those that are shipped. The project of tests about the versions themselves
 * does without this.
 */
vi.mock('../../src/standards/shipped/shipped-standards', async () => {
  const { frozenVersions } = await import('./frozen-versions');
  return { shippedStandards: frozenVersions };
});
