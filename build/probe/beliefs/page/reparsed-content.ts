import type { Belief } from '../../belief';

export default {
  sentence:
    'getContent() of a page that was made from a file may spoil it, and throws in the local workbook.',
  source: { reported: 'a public project (stored file 59086433944)' },
  leansOn: ['src/menu/menu.ts', 'build/local/apps-script/html-output.ts'],
  probe: {
    observe: () =>
      HtmlService.createHtmlOutputFromFile('probe').getContent() ===
      HtmlService.createTemplateFromFile('probe').getRawContent(),
    expected: true,
    refusedHere: true,
  },
} satisfies Belief;
