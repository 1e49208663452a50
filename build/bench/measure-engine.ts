import { catalogue } from '../../src/functions/catalogue';
import type { Addon } from '../bundle';
import { openWorkbook, type Workbook } from '../local/headless';
import { type Figure, inCount, inMilliseconds } from './figure';
import type { Question } from './questions';
import type { Row } from './sample-stores';
import { medianDifference, takeTurns } from './take-turns';

/** The number of rounds. The shorter a recalculation, the more the garbage collector blurs it. */
const roundsOf = (rows: number): number => 9 + Math.floor(20_000 / rows);
/** The column of the formulas, to the right of all data. */
const COLUMN = 'M';
const COLUMN_INDEX = 12;

/**
 * Measures the same answers by our formulas and by the engine's own, each as a full recalculation of the local
 * workbook, less the one of the same workbook without formulas. This weighs what a person at the local workbook waits
 * for; at Google every formula with a custom function is a call to a server besides, which is why one that spills is
 * the one to type.
 */
export function measureInEngine(addon: Addon, question: Question, rows: number): Figure[] {
  const { Rows: data = [], ...others } = question.sheets(rows);
  const open = (formulas: readonly string[]) => openSheet(addon, withFormulas(data, formulas), others);
  const inRows = Array.from({ length: rows }, (_, index) => question.inRow(index + 2));
  const { ours, native, answers, ourColumn } = question.spilled(rows);
  const books = {
    bare: open([]),
    ourRows: open(inRows.map((formulas) => formulas.ours)),
    nativeRows: open(inRows.map((formulas) => formulas.native)),
    ourSpill: open([ours]),
    nativeSpill: open([native]),
  };
  const isReport = ourColumn > 1;
  requireSame(question.name, column(books.ourRows, 0, 2, rows), column(books.nativeRows, 0, 2, rows));
  requireSame(
    question.name,
    column(books.ourSpill, ourColumn - 1, isReport ? 3 : 2, answers),
    column(books.nativeSpill, 0, 2, answers),
  );

  const times = takeTurns(roundsOf(rows), () => ({
    bare: () => recalculate(books.bare),
    ourRows: () => recalculate(books.ourRows),
    nativeRows: () => recalculate(books.nativeRows),
    ourSpill: () => recalculate(books.ourSpill),
    nativeSpill: () => recalculate(books.nativeSpill),
  }));
  const figure = (typed: string, our: keyof typeof times, their: keyof typeof times): Figure => {
    const ourTime = medianDifference(times[our], times.bare);
    const theirTime = medianDifference(times[their], times.bare);
    return {
      what: `${question.name}, ${inCount(rows)} rows, ${typed}`,
      ours: inMilliseconds(ourTime),
      against: `${inMilliseconds(theirTime)}, native`,
      ratio: ourTime / theirTime,
      target: '1×',
      isReached: ourTime <= theirTime,
    };
  };
  return [
    figure(isReport ? 'one TMALL_REPORT' : 'one formula that spills', 'ourSpill', 'nativeSpill'),
    figure('a formula a row', 'ourRows', 'nativeRows'),
  ];
}

/** Puts formulas beside the rows. The header row keeps its place; the formulas go down from the row below it. */
const withFormulas = (data: readonly Row[], formulas: readonly string[]): Row[] =>
  data.map((row, index) => {
    const formula = formulas[index - 1];
    if (formula === undefined) return row;
    return [...row, ...Array.from({ length: COLUMN_INDEX - row.length }, () => ''), formula];
  });

const openSheet = (
  { code, pages }: Addon,
  rows: readonly Row[],
  others: Readonly<Record<string, readonly Row[]>>,
): Workbook =>
  openWorkbook({
    code,
    pages,
    catalogue,
    sheets: [
      { name: 'Rows', rows, columnCount: 40 },
      ...Object.entries(others).map(([name, cells]) => ({ name, rows: cells })),
    ],
  });

const recalculate = ({ model }: Workbook): unknown => model.dispatch('EVALUATE_CELLS');

function column(book: Workbook, offset: number, firstRow: number, count: number): unknown[] {
  const letter = String.fromCharCode(COLUMN.charCodeAt(0) + offset);
  return book
    .cells(`${letter}${firstRow}:${letter}${firstRow + count - 1}`)
    .map(([cell]) => cell?.value ?? '');
}

/**
 * Makes sure that the answers are equal, since speed counts only then. Sums may differ by binary noise, which the
 * add-on takes away.
 */
function requireSame(name: string, ours: readonly unknown[], native: readonly unknown[]): void {
  const isSame = (one: unknown, other: unknown) =>
    one === other || (typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) < 1e-6);
  const index = ours.findIndex((answer, position) => !isSame(answer, native[position]));
  if (index >= 0) {
    throw new Error(
      `${name}: answer ${index + 1} is ${String(ours[index])} by the add-on but ${String(native[index])} by native formulas`,
    );
  }
  if (new Set(ours).size < 3) throw new Error(`${name}: only ${[...new Set(ours)].join(', ')} was answered`);
}
