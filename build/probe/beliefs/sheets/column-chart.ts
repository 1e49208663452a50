import type { Belief } from '../../belief';

export default {
  sentence:
    'The first column of a chart names the bars, each other column is a series, and one header row names the series.',
  source: { documented: 'chart/interactive/docs/gallery/columnchart', untold: 'what setNumHeaders takes' },
  leansOn: ['build/local/document/insert-chart.ts', 'src/workbook/steps/finish-grid.ts'],
  byHand: 'Build a grid: each bar of the chart bears the name of a status.',
  harmless: 'The table with the same figures stands beside the chart.',
} satisfies Belief;
