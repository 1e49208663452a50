import type { Belief } from '../../belief';

export default {
  sentence: 'Nested values come back as they are.',
  source: { documented: 'apps-script/guides/html/communication' },
  leansOn: ['build/local/script-run/carried-value.ts'],
  probe: { inPage: 'nested values in an answer', expected: { a: [1, 'b', true, null], c: { d: 2.5 } } },
} satisfies Belief;
