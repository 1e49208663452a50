import { cellsOf, type Figure, HEADERS } from './figure';

/** For the terminal: columns as wide as their widest cell. */
export function plainTable(figures: readonly Figure[]): string {
  const rows = [HEADERS, ...figures.map(cellsOf)];
  const widths = HEADERS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

/** For README. */
export function markdownTable(figures: readonly Figure[]): string {
  const rows = [HEADERS, HEADERS.map(() => '---'), ...figures.map(cellsOf)];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
