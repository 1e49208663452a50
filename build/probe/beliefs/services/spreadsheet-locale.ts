import type { Belief } from '../../belief';

export default {
  sentence: 'getSpreadsheetLocale() is zh_CN or en_US.',
  source: { documented: 'apps-script/reference/spreadsheet/spreadsheet, getSpreadsheetLocale' },
  leansOn: ['build/local/workbook/engine-locale.ts'],
  probe: { locale: 'en_US', observe: ({ file }) => file.getSpreadsheetLocale(), expected: 'en_US' },
} satisfies Belief;
