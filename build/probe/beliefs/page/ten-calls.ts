import type { Belief } from '../../belief';

export default {
  sentence: 'Ten calls at once are answered each, in no promised order.',
  source: { documented: 'apps-script/guides/html/communication' },
  leansOn: ['build/local/page/frame/answer-calls.ts'],
  probe: { inPage: 'ten calls at once', expected: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] },
} satisfies Belief;
