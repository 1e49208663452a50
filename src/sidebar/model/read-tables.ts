import { refusals } from '../../messages/refusals';
import type { Span } from '../contract/fields';
import type { MergedArea, Part, ReadParts, TableAnswer, TableRequest } from '../contract/read';
import { Refusal } from '../contract/refusal';
import type { Answer } from '../contract/requests';
import { stateOf } from '../contract/table-state';
import { type Asked, type Asking, ask, askAll } from './asking';

/** A table as it was read, column by column. */
export interface ReadTable {
  readonly sheet: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly parts: readonly Part[];
  /** The columns whose colours and notes were read. */
  readonly painted?: Span;
  readonly cells: ReadParts;
  readonly merged: readonly MergedArea[];
  /** The digest of the whole table; whoever writes expects the sheet to be in this state. */
  readonly state: string;
}

export type WantedTable = Pick<TableRequest, 'sheet' | 'parts' | 'painted' | 'merged'>;

type Wanted = Omit<Asked<'read'>, 'tables'> & { readonly tables: readonly WantedTable[] };

export interface ReadFile extends Omit<Answer<'read'>, 'tables'> {
  /** The tables in the order of the request; null where a sheet is not there. */
  readonly tables: readonly (ReadTable | null)[];
}

/** The most readings before the page gives up: each time, somebody has changed a large table between its pieces. */
const MOST_READINGS = 3;

/**
 * Reads whole tables, a large one in pieces that belong to one state.
 * @throws Refusal where no such state can be had
 */
export function* readTables(wanted: Wanted): Asking<ReadFile> {
  for (let reading = 0; reading < MOST_READINGS; reading++) {
    const request = { ...wanted, tables: wanted.tables.map((table) => requestOf(table, null)) };
    const answer = yield* ask('read', request);
    const tables: (ReadTable | null)[] = [];
    for (const [index, table] of answer.tables.entries()) {
      const whole: ReadTable | null | undefined =
        table && (yield* complete(table, wanted.tables[index] as WantedTable));
      if (whole === undefined) break;
      tables.push(whole);
    }
    if (tables.length === wanted.tables.length) return { ...answer, tables };
  }
  throw new Refusal(refusals.changesTooOften);
}

type Rows = Asked<'read'>['tables'][number]['rows'];

const requestOf = ({ sheet, parts, painted, merged }: WantedTable, rows: Rows): TableRequest => ({
  sheet,
  parts: [...parts],
  ...(painted && { painted }),
  merged: merged && rows === null,
  rows,
});

/** The rows of a piece, where nothing tells how many fit; the server cuts off what is too much. */
const ROWS_OF_A_PIECE = 1000;

/** Reads the rest of a table. @returns undefined where the pieces do not belong to one state */
function* complete(first: TableAnswer, wanted: WantedTable): Asking<ReadTable | undefined> {
  const { parts, painted } = wanted;
  const { rows, columns, here, state } = first;
  const pieces: Piece[] = [{ first: 1, here, cells: first.cells }];
  const size = Math.max(1, here || Math.min(rows, ROWS_OF_A_PIECE));
  let missing = spansFrom(here + 1, rows, size);
  while (missing.length > 0) {
    const answers = yield* askAll(
      'read',
      missing.map((span) => ({
        tables: [requestOf({ ...wanted, merged: false }, { ...span, columns })],
        own: false,
        sheets: null,
      })),
    );
    const got = answers.map(({ tables: [table] }) => table);
    if (got.some((table) => !table || table.here === 0)) return undefined;
    const left: Span[] = [];
    missing.forEach((span, index) => {
      const table = got[index] as TableAnswer;
      pieces.push({ first: span.first, here: table.here, cells: table.cells });
      left.push(...spansFrom(span.first + table.here, span.first + span.count - 1, size));
    });
    missing = left;
  }
  const cells = joined(pieces);
  if (pieces.length > 1 && stateOf(cells, rows) !== state) return undefined;
  const { sheet, name, merged } = first;
  return { sheet, name, rows, columns, parts, ...(painted && { painted }), cells, merged, state };
}

const spansFrom = (first: number, last: number, size: number): Span[] =>
  Array.from({ length: Math.max(0, Math.ceil((last - first + 1) / size)) }, (_, index) => ({
    first: first + index * size,
    count: Math.min(size, last - first - index * size + 1),
  }));

interface Piece {
  readonly first: number;
  readonly here: number;
  readonly cells: ReadParts;
}

function joined(pieces: readonly Piece[]): ReadParts {
  const inOrder = [...pieces].sort((one, other) => one.first - other.first).map(({ cells }) => cells);
  const [first = {}] = inOrder;
  if (inOrder.length === 1) return first;
  const names = Object.keys(first) as Part[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      (first[name] ?? []).map((cells, column) =>
        cells.concat(...inOrder.slice(1).map((piece) => piece[name]?.[column] ?? [])),
      ),
    ]),
  ) as ReadParts;
}

/** The digest of some parts of a table, as the server makes it of a sheet. */
export const stateIn = ({ cells, rows }: ReadTable, parts: readonly Part[]): string =>
  stateOf(Object.fromEntries(parts.map((name) => [name, cells[name]])), rows);
