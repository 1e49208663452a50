import type { Belief } from '../../belief';

export default {
  sentence:
    'A custom function may lock and write properties at Google; in the local workbook nothing that writes is allowed to it.',
  source: { documented: 'apps-script/guides/sheets/functions, Using services' },
  leansOn: ['build/local/apps-script/methods.ts'],
} satisfies Belief;
