import { standard2022Quarterly } from './2022-quarterly';
import type { Standard } from './standard';

/** Every version that comes with the product, oldest first: a standard governs from its effective day until the next one's. */
export const shippedStandards: readonly [Standard, ...Standard[]] = [standard2022Quarterly];
