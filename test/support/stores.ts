import fc from 'fast-check';
import { CALENDAR, dayAt, positionOf } from '../oracle/calendar';
import { type Life, ONBOARD_DAYS, walkLife } from '../oracle/life';
import type { Known, MonthlyRow, Score, Target, Targets, TargetsTable } from '../oracle/situation';
import { byDate, type Choice } from '../oracle/versions';
import { column } from './call-function';

/** A store on a day, with the rows and targets its user entered. */
export interface Store {
  readonly onboard: string;
  readonly day: string;
  readonly life: Life;
  readonly rows: readonly MonthlyRow[];
  readonly targets: TargetsTable;
  /** The last argument of the functions, left out where it is undefined. */
  readonly standards: unknown;
}

/** How versions are chosen, as the functions are told and as the oracle is told. */
export interface Rulebook {
  readonly choice: Choice;
  readonly standards: unknown;
}

export const BY_DATE: Rulebook = { choice: byDate, standards: undefined };

export const onboardDays: fc.Arbitrary<string> = fc.constantFrom(...ONBOARD_DAYS);

/** Days of the first three years or so, month-ends and month-starts as often as all others together. */
export const daysOfLife = (onboard: string): fc.Arbitrary<string> => {
  const start = positionOf(onboard) - 40;
  const edges = CALENDAR.slice(start, start + 1200).filter((day) => day.opensMonth || day.closesMonth);
  const anyDay = fc.integer({ min: start, max: start + 1200 }).map((position) => dayAt(position).text);
  return fc.oneof(fc.constantFrom(...edges.map((day) => day.text)), anyDay);
};

/** Every month of three years from the opening month on, so that the exempt month and later cycles are among them. */
function monthsFrom(onboard: string): readonly string[] {
  const start = positionOf(onboard);
  return [...new Set(CALENDAR.slice(start, start + 1100).map((day) => day.month))];
}

/** Round sums, which meet round targets exactly, where `>=` and `>` differ. */
const hundreds = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min, max }).map((value) => value * 100);

export interface Habits {
  readonly sales: fc.Arbitrary<Known>;
  readonly score: fc.Arbitrary<Score>;
  readonly listings: fc.Arbitrary<Known>;
}

const blank = fc.constant(undefined);
const notGiven = fc.constant('not given' as const);
const tenths = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min, max }).map((value) => value / 10);

/** The habits of several kinds of stores, so that every status and every open answer comes up often. */
export const HABITS: readonly Habits[] = [
  {
    sales: fc.integer({ min: 0, max: 200 }),
    score: tenths(40, 50),
    listings: fc.constant(9),
  },
  {
    sales: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 200 }) }, blank),
    score: fc.oneof({ weight: 10, arbitrary: tenths(40, 50) }, { weight: 2, arbitrary: blank }, notGiven),
    listings: fc.oneof(fc.constant(9), blank),
  },
  {
    sales: fc.oneof(
      { weight: 6, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.constant(300) },
      blank,
    ),
    score: tenths(46, 50),
    listings: fc.oneof({ weight: 6, arbitrary: fc.constant(3) }, blank),
  },
  {
    sales: fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(300) }),
    score: tenths(48, 50),
    listings: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.constant(3)),
  },
  {
    sales: fc.integer({ min: 50, max: 400 }),
    score: tenths(44, 50),
    listings: fc.constant(1),
  },
  {
    sales: fc.oneof({ weight: 9, arbitrary: hundreds(0, 2) }, blank),
    score: tenths(48, 50),
    listings: fc.oneof(fc.constant(1), blank),
  },
  {
    sales: fc.integer({ min: 50, max: 400 }),
    score: fc.oneof({ weight: 4, arbitrary: tenths(42, 50) }, notGiven),
    listings: fc.constant(1),
  },
];

const salesTarget: fc.Arbitrary<Target> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 1500 }) },
  { weight: 6, arbitrary: hundreds(0, 15) },
  { weight: 1, arbitrary: fc.constant('not applied' as const) },
);

const someTargets: fc.Arbitrary<Targets> = fc.record({
  month3: salesTarget,
  month6: salesTarget,
  month9: salesTarget,
  month12: salesTarget,
  formal: salesTarget,
  score: tenths(40, 48),
  limit: fc.integer({ min: 1, max: 9 }),
  warningLine: fc.oneof(blank, tenths(40, 49)),
});

/** A row for some of the versions that a store meets in its life; most tables have none. */
const rowsOfVersions = (life: Life): fc.Arbitrary<TargetsTable['ofVersions']> => {
  const ids = [...new Set(life.cycles.map(({ version }) => version.id))];
  const some = fc
    .subarray(ids)
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((version) => fc.record({ version: fc.constant(version), targets: someTargets })),
      ),
    );
  return fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, some);
};

function rowsOf(months: readonly string[], habits: Habits): fc.Arbitrary<readonly MonthlyRow[]> {
  const rows = months.map((month) => fc.record({ month: fc.constant(month), ...habits }));
  return fc.tuple(...rows);
}

/** Stores that opened on one of the days, each judged by one of the rulebooks. */
export function storesOf(
  habits: readonly Habits[],
  days: fc.Arbitrary<string> = onboardDays,
  rulebooks: fc.Arbitrary<Rulebook> = fc.constant(BY_DATE),
): fc.Arbitrary<Store> {
  return fc
    .tuple(days, fc.constantFrom(...habits), rulebooks)
    .chain(([onboard, habit, { choice, standards }]) =>
      fc
        .record({ day: daysOfLife(onboard), rows: rowsOf(monthsFrom(onboard), habit), targets: someTargets })
        .map((store) => ({ ...store, onboard, standards, life: walkLife(onboard, store.day, choice) })),
    )
    .chain((store) =>
      rowsOfVersions(store.life).map((ofVersions) => ({
        ...store,
        targets: { ...store.targets, ofVersions },
      })),
    );
}

export const stores: fc.Arbitrary<Store> = storesOf(HABITS);

const cellOf = (known: Known): number | '' => known ?? '';

const NO_SCORE_WORDS = ['暂无数据', '暂无', '无', '-', '--', '—', 'n/a', 'no score'];

/** The word that stands for a score that the platform did not give, a different one from month to month. */
const noScoreWord = (month: string): string =>
  NO_SCORE_WORDS[Number(month.slice(5)) % NO_SCORE_WORDS.length] ?? '';

export const scoreCell = ({ month, score }: MonthlyRow): number | string =>
  score === 'not given' ? noScoreWord(month) : cellOf(score);

/** A sales cell; the words for a score that was not given are plainly unknown there, as a blank is. */
export const salesCell = ({ month, sales }: MonthlyRow): number | string =>
  sales === undefined && Number(month.slice(5)) > 6 ? noScoreWord(month) : cellOf(sales);

export const monthsColumn = (rows: readonly MonthlyRow[]): unknown[][] =>
  column(rows.map((row) => row.month));
export const salesColumn = (rows: readonly MonthlyRow[]): unknown[][] => column(rows.map(salesCell));
export const scoresColumn = (rows: readonly MonthlyRow[]): unknown[][] => column(rows.map(scoreCell));
export const listingsColumn = (rows: readonly MonthlyRow[]): unknown[][] =>
  column(rows.map((row) => cellOf(row.listings)));

function targetCell(target: Target): number | string {
  if (target === 'missing') return '';
  return target === 'not applied' ? '不适用' : target;
}

const TARGETS_HEADER = [
  'Category',
  'Trial month 3',
  'Trial month 6',
  'Trial month 9',
  'Trial month 12',
  'Formal month 12',
  'Service score target',
  'Failed month limit',
  'Warning line',
  'Standard',
];

function targetsRow(targets: Targets, version: string): (string | number)[] {
  const { month3, month6, month9, month12, formal, score, limit, warningLine } = targets;
  const figures = [month3, month6, month9, month12, formal, score, limit].map(targetCell);
  return ['Boots', ...figures, cellOf(warningLine), version];
}

export const targetsTable = (targets: TargetsTable): (string | number)[][] => [
  TARGETS_HEADER,
  targetsRow(targets, ''),
  ...(targets.ofVersions ?? []).map((row) => targetsRow(row.targets, row.version)),
];
