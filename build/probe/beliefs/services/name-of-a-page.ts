import type { Belief } from '../../belief';
import { errorOf } from '../../script/look';

export default {
  sentence: 'An HTML file is named with or without its ending.',
  source: {
    documented: 'apps-script/reference/html/html-service, createHtmlOutputFromFile',
    untold: 'that it may be named with its ending',
  },
  leansOn: ['build/local/workbook/answer-services.ts'],
  probe: {
    observe: () => errorOf(() => HtmlService.createTemplateFromFile('probe.html').getRawContent()),
    expected: 'no error',
  },
  harmless: 'The product names its page without the ending.',
} satisfies Belief;
