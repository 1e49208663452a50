/** Google's services, bundled to the one text that is evaluated in the script's realm before the add-on. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const ENTRY = fileURLToPath(new URL('../apps-script/realm-entry.ts', import.meta.url));
let bundled: string | undefined;

export function bundleServices(): string {
  bundled ??= buildSync({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'neutral',
    target: 'es2020',
    charset: 'utf8',
  }).outputFiles[0]?.text;
  if (bundled === undefined) throw new Error('esbuild made nothing of the services.');
  return bundled;
}
