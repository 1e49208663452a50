import type { Belief } from '../../belief';
import { valueAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'Where clocks are set forward at midnight, a date cell is the first instant of its day.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/time/wall-clock.ts', 'src/cells/zone-dates.ts'],
  probe: {
    zone: 'America/Sao_Paulo',
    setUp: ({ sheet }) => writeFormulas(sheet, '=PROBE_SEES(DATE(2018,11,4))'),
    observe: ({ sheet }) => valueAt(sheet, 'A1'),
    expected: '["Date 2018-11-04T03:00:00.000Z"]',
  },
  harmless:
    'No zone of China or of its neighbours sets its clocks forward at midnight; elsewhere it concerns one day of a year.',
} satisfies Belief;
