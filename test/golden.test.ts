/** The mechanics of the functions, on the frozen versions. */
import { describe } from 'vitest';
import { goldenFiles } from './support/golden-rows';
import { proveGolden } from './support/prove-golden';

describe.each(goldenFiles())('%s', proveGolden);
