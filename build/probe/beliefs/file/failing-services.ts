import type { Belief } from '../../belief';

export default {
  sentence: 'Every call of a service may fail, before or after it has done its work.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/apps-script/service-calls.ts'],
  harmless: 'This is the worst that can happen; a test lets each call of each action fail.',
} satisfies Belief;
