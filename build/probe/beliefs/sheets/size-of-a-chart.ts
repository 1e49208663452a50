import type { Belief } from '../../belief';

export default {
  sentence: 'setPosition counts rows and columns from 1; a chart without a size has 600 × 371.',
  source: { documented: 'apps-script/reference/spreadsheet/embedded-chart-builder', untold: 'the size' },
  leansOn: ['build/local/document/insert-chart.ts'],
  byHand: 'The chart stands under the summary of the grid, and covers nothing.',
  harmless: 'The product gives its chart a size.',
} satisfies Belief;
