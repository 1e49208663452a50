import type { Belief } from '../../belief';

export default {
  sentence: 'The help shows names and descriptions of the arguments, in one language.',
  source: { documented: 'apps-script/guides/sheets/functions, Autocomplete' },
  leansOn: ['build/wrappers.ts', 'build/local/workbook/register-functions.ts'],
  byHand: 'Type =TMALL_PHASE( : names and descriptions of the arguments appear.',
} satisfies Belief;
