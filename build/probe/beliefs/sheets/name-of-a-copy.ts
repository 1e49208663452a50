import type { Belief } from '../../belief';

export default {
  sentence: 'A copy is named "Copy of …" in the language of the user.',
  source: {
    documented: 'apps-script/reference/spreadsheet/sheet, copyTo',
    untold: 'the words in other languages',
  },
  leansOn: ['build/local/document/change-sheets.ts'],
  probe: {
    observe: ({ file, sheet }) => {
      const copy = sheet.copyTo(file);
      const name = copy.getName();
      file.deleteSheet(copy);
      return name;
    },
    expected: /^(Copy of probe at work|probe at work的副本)$/,
  },
  otherWay: 'copies are named otherwise',
} satisfies Belief;
