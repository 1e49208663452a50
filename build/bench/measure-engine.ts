import { catalogue } from '../../src/functions/catalogue';
import type { Addon } from '../bundle';
import { openWorkbook, type Workbook } from '../local/headless';
import type { FunctionHelp } from '../local/workbook/register-functions';
import { type Figure, inCount, inMilliseconds } from './figure';
import type { Question } from './questions';
import type { Row } from './sample-stores';
import { medianDifference, takeTurns } from './take-turns';

/** The number of rounds. The shorter a recalculation, the more the garbage collector blurs it. */
const roundsOf = (rows: number): number => 9 + Math.floor(20_000 / rows);
/** The column of the formulas, to the right of all data. */
const COLUMN = 'M';
const COLUMN_INDEX = 12;

/** A custom function that answers without looking at its arguments: what it costs is that they cross into the script. */
const FLOOR = 'TMALL_FLOOR';
const FLOOR_CODE = `\nfunction ${FLOOR}() { return 'constant'; }\n`;
const onFloor = (formula: string): string => formula.replace(/^=TMALL_\w+\(/, `=${FLOOR}(`);

const NO_HELP = { zh: '', en: '' };
/** As many arguments as any of the questions gives. */
const FLOOR_HELP: FunctionHelp = {
  name: FLOOR,
  args: ['one', 'two', 'three', 'four', 'five', 'six'].map((name) => ({
    name,
    optional: true,
    help: NO_HELP,
  })),
  help: { summary: NO_HELP },
};

/**
 * Measures our formulas, each as a full recalculation of the local workbook, less the one of the same workbook without
 * formulas: one that spills against the engine's own which give the same answers, one a row against a function that
 * returns a constant. This weighs what a person at the local workbook waits for; at Google every formula with a custom
 * function is a call to a server besides, which is why one that spills is the one to type.
 */
export function measureInEngine(addon: Addon, question: Question, rows: number): Figure[] {
  const { Rows: data = [], ...others } = question.sheets(rows);
  const open = (formulas: readonly string[]) => openSheet(addon, withFormulas(data, formulas), others);
  const inRows = Array.from({ length: rows }, (_, index) => question.inRow(index + 2));
  const { ours, native, answers, ourColumn } = question.spilled(rows);
  const books = {
    bare: open([]),
    ourRows: open(inRows.map((formulas) => formulas.ours)),
    floorRows: open(inRows.map((formulas) => onFloor(formulas.ours))),
    ourSpill: open([ours]),
    nativeSpill: open([native]),
  };
  const isReport = ourColumn > 1;
  const nativeRows = open(inRows.map((formulas) => formulas.native));
  requireSame(question.name, column(books.ourRows, 0, 2, rows), column(nativeRows, 0, 2, rows));
  requireSame(
    question.name,
    column(books.ourSpill, ourColumn - 1, isReport ? 3 : 2, answers),
    column(books.nativeSpill, 0, 2, answers),
  );

  const times = takeTurns(roundsOf(rows), () => ({
    bare: () => recalculate(books.bare),
    ourRows: () => recalculate(books.ourRows),
    floorRows: () => recalculate(books.floorRows),
    ourSpill: () => recalculate(books.ourSpill),
    nativeSpill: () => recalculate(books.nativeSpill),
  }));
  const figure = (typed: string, our: keyof typeof times, floor: Floor): Figure => {
    const ourTime = medianDifference(times[our], times.bare);
    const theirTime = medianDifference(times[floor.run], times.bare);
    return {
      what: `${question.name}, ${inCount(rows)} rows, ${typed}`,
      ours: inMilliseconds(ourTime),
      against: `${inMilliseconds(theirTime)}, ${floor.is}`,
      ratio: ourTime / theirTime,
      target: `${floor.most}×`,
      isReached: ourTime <= theirTime * floor.most,
    };
  };
  const spills = isReport ? 'one TMALL_REPORT' : 'one formula that spills';
  return [
    figure(spills, 'ourSpill', { run: 'nativeSpill', is: 'native', most: 1 }),
    figure('a formula a row', 'ourRows', { run: 'floorRows', is: 'constants', most: question.mostOfFloor }),
  ];
}

/** What a formula is held against. */
interface Floor {
  readonly run: 'nativeSpill' | 'floorRows';
  readonly is: string;
  readonly most: number;
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
    code: code + FLOOR_CODE,
    pages,
    catalogue: [...catalogue, FLOOR_HELP],
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
