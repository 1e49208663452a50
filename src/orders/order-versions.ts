import { type OrderLine, saySame } from './order-line';
import { type SameLines, settleRows, showParts, withLine } from './settle-rows';
import { type Revision, settleTables, type TableName } from './settle-tables';

/** All lines of all tables, by what they are of: an order, or an item of one. */
export interface OrderVersions {
  readonly add: (key: string, line: OrderLine) => void;
  readonly has: (key: string) => boolean;
  /** What each key comes to. Asked after the last line. */
  readonly settled: () => ReadonlyMap<string, OrderLine>;
  /** Lines whose key was known before. */
  readonly repeated: () => number;
  readonly revisions: () => readonly Revision[];
}

/** The lines of one key, those of a table together. */
type Repeated = Map<number, readonly SameLines[]>;

/** @param tableOf by the turn of a file in the set */
export function createVersions(tableOf: (file: number) => TableName): OrderVersions {
  const lines = new Map<string, OrderLine>();
  // Few keys have more than one line: a list is made for these alone.
  const repeats = new Map<string, Repeated>();
  const revisions: Revision[] = [];
  let repeated = 0;

  function add(key: string, line: OrderLine): void {
    const first = lines.get(key);
    if (!first) {
      lines.set(key, line);
      return;
    }
    repeated += 1;
    const byTable: Repeated = repeats.get(key) ?? new Map([[first.file, withLine([], first)]]);
    byTable.set(line.file, withLine(byTable.get(line.file) ?? [], line));
    repeats.set(key, byTable);
  }

  function settled(): ReadonlyMap<string, OrderLine> {
    const tablesOfParts = new Set(
      [...repeats.values()].flatMap((byTable) =>
        [...byTable].filter(([, all]) => showParts(all)).map(([file]) => file),
      ),
    );
    for (const [key, byTable] of repeats) {
      const [first, ...others] = [...byTable].map(([file, all]) => settleTable(all, tablesOfParts.has(file)));
      if (!first) continue;
      const found = settleTables([first, ...others], tableOf);
      lines.set(key, found.line);
      revisions.push(...found.revisions);
    }
    repeats.clear();
    return lines;
  }

  function settleTable(all: readonly SameLines[], isOfParts: boolean): OrderLine {
    const taken = settleRows(all, isOfParts);
    if (!taken.fault && taken.isSuccessful) {
      const left = all.filter(({ line }) => !saySame(line, taken));
      revisions.push(...left.map(({ line }) => ({ taken, left: line, by: 'content' as const })));
    }
    return taken;
  }

  return { add, has: (key) => lines.has(key), settled, repeated: () => repeated, revisions: () => revisions };
}
