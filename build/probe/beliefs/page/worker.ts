import type { Belief } from '../../belief';

export default {
  sentence:
    'A page may make a worker from a blob; where it may not, or the worker stays silent, order files are read on the page.',
  source: { untold: 'all of it' },
  leansOn: ['src/sidebar/import/start-reading.ts', 'build/local/server/serve-page.ts'],
  probe: { inPage: 'worker from a blob', expected: 'ready' },
  harmless:
    'A worker that cannot be made, that fails, or that does not say a word makes the page read by itself.',
} satisfies Belief;
