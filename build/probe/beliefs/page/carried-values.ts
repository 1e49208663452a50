import type { Belief } from '../../belief';

export default {
  sentence: 'null, booleans, numbers, strings, and arrays and objects of these are carried, as copies.',
  source: { documented: 'apps-script/guides/html/communication' },
  leansOn: ['build/local/script-run/carried-value.ts'],
  probe: { inPage: 'plain values there and back', expected: { a: [1, 'b', true, null], c: { d: 2.5 } } },
} satisfies Belief;
