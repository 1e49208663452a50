import type { Edge, GridCell, GridSheet } from '../../report/grid/grid-sheet';
import { lineColours } from '../../report/grid/palette';
import type { GridRows } from '../contract/grid-steps';

type Line = GridRows['lines'][number];
type Rows = readonly (readonly GridCell[])[];

/** The lines differ in more than their colours: on paper they are told apart in black and white. */
const STYLES: Readonly<Record<Edge, Line['style']>> = {
  missed: 'thick',
  reached: 'medium',
  ahead: 'dashed',
};

/** The lines at the right of the months that a node ends. @param first the row of the sheet where the rows begin */
export const nodeLines = (first: number, rows: Rows): Line[] =>
  (Object.keys(STYLES) as Edge[]).flatMap((edge) => {
    const cells = cellsWith(edge, first, rows);
    const line = { side: 'right' as const, colour: lineColours[edge], style: STYLES[edge] };
    return cells.length > 0 ? [{ ...line, cells }] : [];
  });

/** The rules between the groups of urgency, across all columns, as far as they are in these rows. */
export function ruleLines(first: number, rows: Rows, ruled: GridSheet['ruledRows']): Line[] {
  const width = rows[0]?.length ?? 1;
  const cells = ruled
    .filter((row) => row >= first && row < first + rows.length)
    .map((row) => `A${row}:${lettersOf(width)}${row}`);
  return cells.length > 0 ? [{ side: 'top', colour: lineColours.rule, style: 'medium', cells }] : [];
}

/** Cells above one another are named together, since each name costs time. */
function cellsWith(edge: Edge, first: number, rows: Rows): string[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const runs: [first: number, last: number][] = [];
    rows.forEach((row, index) => {
      if (row[column]?.edge !== edge) return;
      const last = runs[runs.length - 1];
      if (last && last[1] === first + index - 1) last[1] += 1;
      else runs.push([first + index, first + index]);
    });
    const letters = lettersOf(column + 1);
    return runs.map(([from, to]) =>
      from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`,
    );
  });
}

/** The letters of a column. @param column counted from 1 */
function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? lettersOf(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
