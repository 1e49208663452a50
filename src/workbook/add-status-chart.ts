import type { GridSheet } from '../report/grid/grid-sheet';
import type { Sheet } from './spreadsheet';

const SIZE = { width: 480, height: 240 } as const;

/** A bar for each status, drawn from the summary. */
export function addStatusChart(sheet: Sheet, { summary }: GridSheet, title: string): void {
  const chart = sheet
    .newChart()
    .asBarChart()
    .addRange(sheet.getRange(summary.row, 1, summary.rows, 2))
    .setNumHeaders(1)
    .setPosition(summary.row, summary.chartColumn, 0, 0)
    .setOption('title', title)
    .setOption('legend', { position: 'none' })
    .setOption('width', SIZE.width)
    .setOption('height', SIZE.height)
    .build();
  sheet.insertChart(chart);
}
