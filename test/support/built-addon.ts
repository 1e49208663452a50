import { type Addon, bundleAddon } from '../../build/bundle';
import { valueMadeOnce } from './once-a-run';

/** The add-on as Google loads it. */
export const builtAddon = (): Promise<Addon> => valueMadeOnce('addon.json', bundleAddon);
