import type { Belief } from '../../belief';

export default {
  sentence: 'Utilities.formatDate reads an unknown zone as GMT, where the local workbook throws.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/apps-script/format-date.ts'],
  probe: {
    observe: () => Utilities.formatDate(new Date(0), 'Asia/Beijing', 'HH'),
    expected: '00',
    refusedHere: true,
  },
} satisfies Belief;
