import type { Belief } from '../../belief';

export default {
  sentence: 'createTemplateFromFile(name).getRawContent() gives the file as it was pushed.',
  source: { documented: 'apps-script/reference/html/html-template, getRawContent' },
  leansOn: ['src/menu/menu.ts', 'src/workbook/answer-pieces.ts'],
  probe: {
    observe: () =>
      /^<!DOCTYPE html>\s*<html lang="en">[\s\S]*<\/html>\s*$/.test(
        HtmlService.createTemplateFromFile('probe').getRawContent(),
      ),
    expected: true,
  },
} satisfies Belief;
