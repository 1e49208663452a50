import { vi } from 'vitest';

/*
 * Puts the frozen versions in the place of those that are shipped, for every test that does not take this back with
 * vi.unmock.
 */
vi.mock('../../src/standards/shipped/shipped-standards', async () => {
  const { frozenVersions } = await import('./frozen-versions');
  return { shippedStandards: frozenVersions };
});
