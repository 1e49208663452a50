import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { bundleSidebar } from '../../../build/bundle-sidebar';

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

/** The page in the sidebar over actions that the test plays. */
export const bundlePlayedSidebar = (): Promise<string> => bundleSidebar([playActions]);
