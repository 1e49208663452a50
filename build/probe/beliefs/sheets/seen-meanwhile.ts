import type { Belief } from '../../belief';

export default {
  sentence: 'What others type shows to a script at its next read, between any two calls.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/apps-script/service-calls.ts'],
  byHand: 'Type into a cell while a build runs: nothing of it is lost.',
  harmless: 'This is the worst that others can do; where it shows later, there is less to guard against.',
} satisfies Belief;
