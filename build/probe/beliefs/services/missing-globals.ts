import type { Belief } from '../../belief';

export default {
  sentence: 'Timers, URL, fetch, crypto, TextEncoder and the like do not exist.',
  source: { documented: 'apps-script/guides/v8-runtime, Limitations' },
  leansOn: ['build/local/realm/node-realm.ts'],
  probe: {
    observe: () =>
      ['setTimeout', 'URL', 'fetch', 'crypto', 'TextEncoder'].map(
        (name) => typeof (globalThis as unknown as Record<string, unknown>)[name],
      ),
    expected: ['undefined', 'undefined', 'undefined', 'undefined', 'undefined'],
  },
} satisfies Belief;
