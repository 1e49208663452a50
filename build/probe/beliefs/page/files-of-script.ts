import type { Belief } from '../../belief';

export default {
  sentence: 'A file of script alone may be pushed as HTML, and getRawContent gives it as it was pushed.',
  source: {
    documented: 'apps-script/reference/html/html-template, getRawContent ("unprocessed")',
    untold: 'that a file of script alone may be pushed as HTML',
  },
  leansOn: ['src/workbook/answer-pieces.ts', 'build/local/apps-script/html-service.ts'],
  harmless: 'What is pushed is read back file by file, so that a difference is told then.',
} satisfies Belief;
