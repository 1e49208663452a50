import { type Addon, bundleAddon } from '../../build/bundle';
import { valueMadeOnce } from './once-a-run';

let built: Promise<Addon> | undefined;

/** The add-on as Google loads it. */
export function builtAddon(): Promise<Addon> {
  built ??= valueMadeOnce('addon.json', bundleAddon);
  return built;
}
