import type { Belief } from '../../belief';

export default {
  sentence: "The first sheet's number is 0, others have numbers in no order, and none is given twice.",
  source: { untold: 'all of it' },
  leansOn: ['build/local/document/find-sheets.ts'],
  probe: { observe: ({ file }) => file.getSheets()[0]?.getSheetId(), expected: 0 },
  otherWay: 'the first sheet has any number',
} satisfies Belief;
