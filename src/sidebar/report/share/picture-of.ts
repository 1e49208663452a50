import { isoDate } from '../../../calendar/civil-date';
import { formatFigure } from '../../../messages/format';
import type { Language } from '../../../messages/language';
import { shareSentences } from '../../../messages/report/digest';
import type { Edge, GridCell, GridPicture } from '../../../report/grid/grid-sheet';
import { INK, lineColours, plainColour } from '../../../report/grid/palette';

/** What is drawn: filled boxes, then lines, then texts, each of which is cut at its own width. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly (Area & { readonly colour: string })[];
  readonly lines: readonly (Area & { readonly colour: string })[];
  readonly texts: readonly (Area & {
    readonly text: string;
    readonly ink: string;
    readonly isBold: boolean;
    readonly align: GridCell['align'];
    /** Points. */
    readonly size: number;
  })[];
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** As many stores as one screen shows, and a few more. */
const MOST_STORES = 30;
/** The sheet's own width of a column, in pixels. */
const USUAL_WIDTH = 100;
const USUAL_SIZE = 10;
const GRID_LINE = '#e0e0e0';
const EDGE_WIDTHS: Readonly<Record<Edge, number>> = { missed: 3, reached: 2, ahead: 1 };

/**
 * Lays out the first screen of a grid: its heading and the stores that come first, as far as its first block goes. The notes of
 * the team are left out, which are meant for the team.
 */
export function pictureOf(grid: GridPicture, language: Language): Picture {
  const shown = Math.min(grid.stores, MOST_STORES);
  const columns = grid.teamColumns.owner;
  const rows = grid.cells.slice(0, grid.frozenRows + shown).map((row) => row.slice(0, columns));
  const lefts = edgesOf(Array.from({ length: columns }, (_, index) => grid.widths[index] ?? USUAL_WIDTH));
  const rest = grid.stores - shown;
  const width = lefts[columns] ?? 0;
  const height = (rows.length + (rest > 0 ? 1 : 0)) * grid.rowHeight;
  const areaOf = (row: number, from: number, to = from + 1): Area => ({
    x: lefts[from] ?? 0,
    y: row * grid.rowHeight,
    width: (lefts[to] ?? width) - (lefts[from] ?? 0),
    height: grid.rowHeight,
  });
  const each = <T>(of: (cell: GridCell, row: number, column: number) => T[]): T[] =>
    rows.flatMap((row, y) => row.flatMap((cell, x) => of(cell, y, x)));
  return {
    width,
    height,
    boxes: each(({ colour }, row, column) =>
      colour === plainColour ? [] : [{ ...areaOf(row, column), colour }],
    ),
    lines: [
      ...rows.map((_, row) => lineUnder(areaOf(row, 0, columns), GRID_LINE)),
      ...each(({ edge }, row, column) => (edge ? [lineBeside(areaOf(row, column), edge)] : [])),
      ...grid.ruledRows
        .filter((row) => row <= rows.length)
        .map((row) => lineUnder(areaOf(row - 2, 0, columns), lineColours.rule)),
    ],
    texts: [
      ...each((cell, row, column) => {
        const text = textOf(cell);
        if (text === '') return [];
        const { ink = INK, isBold = false, align, size = USUAL_SIZE } = cell;
        return [{ ...areaOf(row, column, endOf(rows[row] ?? [], column)), text, ink, isBold, align, size }];
      }),
      ...(rest > 0
        ? [
            {
              ...areaOf(rows.length, 0, columns),
              text: shareSentences.moreStores(rest)[language],
              ink: INK,
              isBold: false,
              align: 'left' as const,
              size: USUAL_SIZE,
            },
          ]
        : []),
    ],
  };
}

/** Where each column begins, and where the last one ends. */
function edgesOf(widths: readonly number[]): number[] {
  const edges = [0];
  for (const width of widths) edges.push((edges[edges.length - 1] ?? 0) + width);
  return edges;
}

/** Text that begins at the left goes on over blank cells. @returns the column that it ends before */
function endOf(row: readonly GridCell[], column: number): number {
  if (row[column]?.align !== 'left') return column + 1;
  let end = column + 1;
  while (end < row.length && row[end]?.value === undefined) end += 1;
  return end;
}

const lineUnder = ({ x, y, width, height }: Area, colour: string) => ({
  x,
  y: y + height - 1,
  width,
  height: 1,
  colour,
});

const lineBeside = ({ x, y, width, height }: Area, edge: Edge) => ({
  x: x + width - EDGE_WIDTHS[edge],
  y,
  width: EDGE_WIDTHS[edge],
  height,
  colour: lineColours[edge],
});

function textOf({ value, format }: GridCell): string {
  if (value === undefined) return '';
  if (typeof value === 'object') return 'day' in value ? isoDate(value.day) : keptText(value.kept.value);
  if (typeof value === 'string') return value;
  return (
    { 'days zh': `${value}天`, 'days en': `${value}d`, money: formatFigure(value) }[format as string] ??
    String(value)
  );
}

/** What the team wrote, on one line; a day of theirs is shown by the sheet in a form of their own, and left out here. */
const keptText = (value: unknown): string =>
  value instanceof Date || value === null ? '' : String(value).replace(/\s+/g, ' ').trim();
