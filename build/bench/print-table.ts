import { cellsOf, type Figure, HEADERS } from './figure';

/** The table for the terminal: columns as wide as their widest cell. */
export function plainTable(figures: readonly Figure[]): string {
  const rows = [HEADERS, ...figures.map(cellsOf)];
  const widths = HEADERS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

/** The table for README, as Markdown. */
export function markdownTable(figures: readonly Figure[]): string {
  const rows = [HEADERS, HEADERS.map(() => '---'), ...figures.map(cellsOf)];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
