import { type CivilDate, isoDate } from '../calendar/civil-date';
import { type CivilMonth, isoMonth, monthOf } from '../calendar/civil-month';
import { remembered } from '../calendar/remembered';
import { TMALL_OPENED } from '../calendar/tmall-opened';
import { isBlank, refuse } from '../cells/cell';
import { attempt, keepProblem, Problem } from '../cells/problem';
import { readCycleStart, readMonth } from '../cells/read-date';
import { readNonNegative, readSales } from '../cells/read-number';
import { readOnboard } from '../cells/read-origin';
import { saysNotApplicable } from '../cells/read-target';
import { nameKey, readText } from '../cells/read-text';
import type { SheetDates } from '../cells/sheet-dates';
import { notOneOf } from '../messages/complaints';
import type { Bilingual } from '../messages/language';
import { problems } from '../messages/problems';
import { byDateAgain } from '../messages/standards';
import { type Assignment, governingByAssignment } from '../rules/assigned-standard';
import { type Life, livesUnder, type Origin } from '../rules/life';
import type { CycleResult, MonthRecord } from '../rules/month-record';
import type { Standards } from '../standards/standard';
import { readCycleResult } from './cycle-result';
import type { KnownStandards } from './known-standards';
import type { MonthlyKey } from './monthly-columns';
import type { MonthlyRow, StoreRows } from './monthly-rows-table';
import { type ReadScore, readMonthScore } from './score-scale';
import { findStandard } from './standards-table';

/** What the rows say of a store's month. `sales` is the official figure where there is one. */
export interface StoreMonth extends MonthRecord {
  readonly row: number;
  readonly computedSales: number | undefined;
  readonly officialSales: number | undefined;
}

export interface Store {
  readonly name: string;
  /** undefined where only the start of a cycle is known. */
  readonly onboard: CivilDate | undefined;
  /** What its cycles are counted from. */
  readonly origin: Origin;
  readonly life: Life;
  /** The store's first row, to lead there. */
  readonly firstRow: number;
  readonly months: ReadonlyMap<CivilMonth, StoreMonth>;
  /** What can't be read of a month: it costs that month, and the store only where the month matters. */
  readonly monthProblems: ReadonlyMap<CivilMonth, readonly [Problem, ...Problem[]]>;
  /** Those of them that hide the platform's word on a cycle, on which every answer about that cycle rests. */
  readonly resultProblems: Store['monthProblems'];
  /** Who is named as responsible in its newest row that names anybody; "" where none does. */
  readonly owner: string;
  /** The main category in force on a day: of its month, else of the last month before it that names one. "" if none does. */
  readonly categoryOn: (date: CivilDate) => string;
}

/** A store's rows as a store, or everything that keeps them from being one. */
export type ReadStore = { readonly store: Store } | { readonly problems: readonly [Problem, ...Problem[]] };

export function readStore(
  { name, rows, problems: unreadable }: StoreRows,
  known: KnownStandards,
  dates: SheetDates,
): ReadStore {
  if (unreadable) return { problems: unreadable };
  const found: Problem[] = [];
  const beginning = attempt(found, () => readBeginning(rows, dates));
  const readItsMonth = (cell: unknown) => readMonth(cell, dates);
  const readItsScore = (cell: unknown) => readMonthScore(cell, known.scoreScale);
  const readItsStandard = (cell: unknown) => readAssigned(cell, known.standards);
  const months = new Map<CivilMonth, StoreMonth>();
  const rowOf = new Map<CivilMonth, MonthlyRow>();
  const monthProblems = new Map<CivilMonth, readonly [Problem, ...Problem[]]>();
  const resultProblems: typeof monthProblems = new Map();
  const categories: Category[] = [];
  const assignments: AssignedInRow[] = [];
  for (const row of rows) {
    const month = readRowMonth(row, readItsMonth, found);
    const category = readCell(row, 'category', readCategory, found);
    if (category && category !== NO_CATEGORY) categories.push({ from: month, category });
    const assigned = readCell(row, 'standard', readItsStandard, found);
    if (assigned) assignments.push({ month, assigned });
    const unreadableResults: Problem[] = [];
    const cycleResult = readCell(row, 'cycleResult', readCycleResult, unreadableResults);
    const unreadableCells: Problem[] = [];
    const storeMonth = readStoreMonth(
      row,
      category === NO_CATEGORY,
      cycleResult,
      readItsScore,
      unreadableCells,
    );
    unreadableCells.push(...unreadableResults);
    if (month === undefined) {
      found.push(...unreadableCells);
      continue;
    }
    keepProblems(monthProblems, month, unreadableCells);
    keepProblems(resultProblems, month, unreadableResults);
    const earlier = rowOf.get(month);
    if (earlier) found.push(new Problem(problems.sameMonthInRows(isoMonth(month), earlier, row), inRow(row)));
    rowOf.set(month, row);
    months.set(month, storeMonth);
  }
  const [first, ...others] = found;
  if (first) return { problems: [first, ...others, ...[...monthProblems.values()].flat()] };
  if (!beginning) throw new Error('a store without a beginning has a problem');
  const { onboard, cycleStart } = beginning;
  const categoryIn = remembered((month: CivilMonth) => latestCategory(categories, month));
  const origin: Origin = cycleStart === undefined ? { onboard } : { cycleStart };
  return {
    store: {
      name,
      onboard,
      origin,
      life: lifeUnder(assignments, known)(origin),
      firstRow: rows[0].number,
      months,
      monthProblems,
      resultProblems,
      owner: newestOwner(rows),
      categoryOn: (date) => categoryIn(monthOf(date)),
    },
  };
}

interface Category {
  /** undefined where its row is of no month: it holds from the start. */
  readonly from: CivilMonth | undefined;
  readonly category: string;
}

const inRow = ({ number, sheet }: MonthlyRow) =>
  ({ table: 'rows', row: number, ...(sheet && { sheet: sheet.id }) }) as const;

/** Where both are there, the cycle start decides. */
type Beginning =
  | { readonly onboard: CivilDate; readonly cycleStart: undefined }
  | { readonly onboard: CivilDate | undefined; readonly cycleStart: CivilDate };

function readBeginning(rows: StoreRows['rows'], dates: SheetDates): Beginning {
  const onboard = readOnce(rows, 'onboard', (cell) => readOnboard(cell, dates), problems.twoOnboardDates);
  const cycleStart = readOnce(
    rows,
    'cycleStart',
    (cell) => readCycleStart(cell, dates),
    problems.twoCycleStarts,
  );
  if (!cycleStart) {
    if (!onboard) throw new Problem(problems.noOnboardDate(rows[0]), inRow(rows[0]));
    return { onboard: onboard.date, cycleStart: undefined };
  }
  if (onboard && cycleStart.date < onboard.date) {
    const text = problems.cycleStartBeforeOnboard(isoDate(cycleStart.date), isoDate(onboard.date));
    throw new Problem(text, inRow(cycleStart.row));
  }
  return { onboard: onboard?.date, cycleStart: cycleStart.date };
}

interface FoundDate {
  readonly date: CivilDate;
  readonly row: MonthlyRow;
}

/** It may stand in any one of the store's rows, or in several. @throws Problem where two differ */
function readOnce(
  rows: StoreRows['rows'],
  key: MonthlyKey,
  read: (cell: unknown) => CivilDate | undefined,
  two: (first: string, firstRow: MonthlyRow, second: string, secondRow: MonthlyRow) => Bilingual,
): FoundDate | undefined {
  let known: FoundDate | undefined;
  for (const row of rows) {
    const date = row.read(key, read);
    if (date === undefined) continue;
    if (known && known.date !== date) {
      throw new Problem(two(isoDate(known.date), known.row, isoDate(date), row), inRow(row));
    }
    known ??= { date, row };
  }
  return known;
}

interface AssignedInRow {
  /** undefined where its row is of no month: it holds from the start. */
  readonly month: CivilMonth | undefined;
  readonly assigned: Pick<Assignment, 'standard'>;
}

/** @returns undefined for a blank cell. @throws CellProblem where no known version is named so */
function readAssigned(cell: unknown, standards: Standards): Pick<Assignment, 'standard'> | undefined {
  const text = readText(cell);
  if (text === '') return undefined;
  if (Object.values(byDateAgain).some((word) => nameKey(word) === nameKey(text)))
    return { standard: undefined };
  const standard = findStandard(text, standards);
  return standard ? { standard } : refuse(cell, notOneOf(standards.map(({ id }) => id)));
}

/** Lives are shared where nothing is assigned. */
function lifeUnder(assigned: readonly AssignedInRow[], known: KnownStandards): KnownStandards['lifeOf'] {
  if (assigned.length === 0) return known.lifeOf;
  const assignments = assigned
    .map(({ month, assigned: { standard } }) => ({ from: month ?? EARLIEST_MONTH, standard }))
    .sort((one, other) => one.from - other.from);
  return livesUnder(governingByAssignment(assignments, known.governing));
}

const EARLIEST_MONTH = monthOf(TMALL_OPENED);

/** Reads a cell of the row. @param found where the Problem goes of one that can't be read. @returns undefined then */
function readCell<T>(
  row: MonthlyRow,
  key: MonthlyKey,
  read: (cell: unknown) => T,
  found: Problem[],
): T | undefined {
  try {
    return row.read(key, read);
  } catch (error) {
    return keepProblem(found, error);
  }
}

function readRowMonth(
  row: MonthlyRow,
  read: (cell: unknown) => CivilMonth | undefined,
  found: Problem[],
): CivilMonth | undefined {
  const before = found.length;
  const month = readCell(row, 'month', read, found);
  if (month !== undefined || found.length > before) return month;
  const figures = ['sales', 'officialSales', 'score', 'listings'] as const;
  if (figures.some((key) => !isBlank(row.cell(key)))) {
    found.push(new Problem(problems.rowWithoutMonth(row), inRow(row)));
  }
  return undefined;
}

function readStoreMonth(
  row: MonthlyRow,
  withoutMainCategory: boolean,
  cycleResult: CycleResult | undefined,
  readScore: (cell: unknown) => ReadScore,
  found: Problem[],
): StoreMonth {
  const computedSales = readCell(row, 'sales', readSales, found);
  const officialSales = readCell(row, 'officialSales', readSales, found);
  return {
    row: row.number,
    computedSales,
    officialSales,
    sales: officialSales ?? computedSales,
    ...readCell(row, 'score', readScore, found),
    listings: readCell(row, 'listings', readNonNegative, found),
    withoutMainCategory,
    cycleResult,
  };
}

function keepProblems(
  kept: Map<CivilMonth, readonly [Problem, ...Problem[]]>,
  month: CivilMonth,
  found: readonly Problem[],
): void {
  const [first] = found;
  if (first) kept.set(month, [first, ...found.slice(1)]);
}

function newestOwner(rows: StoreRows['rows']): string {
  const newest = [...rows].reverse().find((row) => ownerOf(row) !== '');
  return newest ? ownerOf(newest) : '';
}

/** No verdict rests on it: what can't be read names nobody. */
const ownerOf = (row: MonthlyRow): string => readCell(row, 'owner', readText, []) ?? '';

/** The store is known to have had no main category in the month: it says that it does not apply. */
const NO_CATEGORY = '-';

const readCategory = (cell: unknown): string =>
  typeof cell === 'string' ? categoryIn(cell) : readText(cell);

/** Few categories stand in many rows. */
const categoryIn = remembered((cell: string): string =>
  saysNotApplicable(cell) || readText(cell) === '无' ? NO_CATEGORY : readText(cell),
);

function latestCategory(categories: readonly Category[], month: CivilMonth): string {
  let latest: Category | undefined;
  for (const one of categories) {
    const isInForce = one.from === undefined || one.from <= month;
    const isLater = latest?.from === undefined || (one.from !== undefined && one.from >= latest.from);
    if (isInForce && isLater) latest = one;
  }
  return (latest ?? categories[0])?.category ?? '';
}
