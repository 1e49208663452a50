import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { type BundledSidebar, bundleSidebar } from '../../../build/bundle-sidebar';
import { valueMadeOnce } from '../../support/once-a-run';

const PLAYED: Readonly<Record<string, string>> = {
  './actions': './played-actions.ts',
  './take-reply': './played-reply.ts',
};

const playActions: Plugin = {
  name: 'play the actions',
  setup: (build) => {
    build.onResolve({ filter: /^\.\/(actions|take-reply)$/ }, ({ path, importer }) => {
      const file = PLAYED[path];
      if (file === undefined || !importer.includes('/src/sidebar/model/')) return undefined;
      return { path: fileURLToPath(new URL(file, import.meta.url)) };
    });
  },
};

/** The page in the sidebar, and the pieces that it asks for later, over actions that the test plays. */
export const bundlePlayed = (): Promise<BundledSidebar> =>
  valueMadeOnce('played-sidebar.json', () => bundleSidebar([playActions]));

export const bundlePlayedSidebar = async (): Promise<string> => (await bundlePlayed()).page;
