import type { CivilDate } from '../calendar/civil-date';
import { type CivilMonth, isoMonth, lastDayOf, monthOf } from '../calendar/civil-month';
import { Problem } from '../cells/problem';
import { nameKey } from '../cells/read-text';
import type { SheetDates } from '../cells/sheet-dates';
import { articleName } from '../messages/format';
import { problems as problemTexts } from '../messages/problems';
import { salesSentences } from '../messages/report/sales';
import { doubtNames } from '../messages/report/unconfirmed';
import { asAssessed } from '../rules/cycle';
import { withoutBinaryNoise } from '../rules/figure';
import { judgedMonths } from '../rules/month-record';
import { previousCycles } from '../rules/previous-cycle';
import { missedRequirement } from '../rules/reviews';
import type { Targets, TargetsOf } from '../rules/target';
import { type Assessment, assess, type JudgedAssessment } from '../rules/verdict';
import { OFFICIAL_FIGURE_ARTICLES } from '../standards/shipped/official-figure';
import type { Standard } from '../standards/standard';
import type { KnownStandards } from '../tables/known-standards';
import { readMonthlyRows, type StoreRows } from '../tables/monthly-rows-table';
import { readStore, type Store, type StoreMonth } from '../tables/store';
import type { TargetsTable } from '../tables/targets-table';
import { asProblem } from './as-problem';
import { explainAssessment } from './explain';
import { readableTargets } from './grid/readable-targets';
import { type Reason, reason } from './reason';
import { remarkSlips, type SaidOfUnits } from './remark-slips';
import { remarkTargetsSource } from './remark-targets';

/** A store that was judged, with the reasons, the decisive one first. */
export interface JudgedStore {
  readonly name: string;
  readonly store: Store;
  readonly category: string;
  /** Set where its rows name no category, and the targets have several. */
  readonly lacksCategory?: boolean;
  readonly assessment: Assessment;
  readonly reasons: readonly Reason[];
}

/** A store with the problems that keep its rows from being judged. */
export interface UnreadableStore {
  readonly name: string;
  readonly firstRow: number;
  readonly problems: readonly [Problem, ...Problem[]];
  /** What its rows say all the same, where they can be read but not judged. */
  readonly known?: {
    /** Its months, where its cycles are known; undefined where they can't be counted. */
    readonly store?: Store;
    readonly onboard: CivilDate | undefined;
    readonly category: string;
  };
}

export type StoreReport = JudgedStore | UnreadableStore;

export interface ReportSetting extends SaidOfUnits {
  readonly date: CivilDate;
  readonly dates: SheetDates;
  readonly targets: TargetsTable;
  readonly known: KnownStandards;
}

/** All that can't be read of a store's rows, whether or not its verdict rests on it. */
export const problemsOf = (report: StoreReport): readonly Problem[] =>
  'problems' in report
    ? [...new Set([...report.problems, ...monthProblemsOf(report.known?.store)])]
    : monthProblemsOf(report.store);

/** The row to lead to where a problem names none. */
export const firstRowOf = (report: StoreReport): number =>
  'problems' in report ? report.firstRow : report.store.firstRow;

const monthProblemsOf = (store: Store | undefined): Problem[] =>
  store ? [...store.monthProblems.values()].flat() : [];

/** The targets of the main category that the store had on a day. */
export const targetsOfStore =
  ({ categoryOn }: Store, { targets, known }: ReportSetting) =>
  (standard: Standard, day: CivilDate): Targets | undefined =>
    targets.targetsOf(categoryOn(day), standard, known.standards);

/** @throws Problem where `rows` is no table of monthly rows; what is wrong with one store stays with that store */
export const reportStores = (rows: unknown, setting: ReportSetting): StoreReport[] =>
  readMonthlyRows(rows, setting.dates).map((storeRows) => reportRows(storeRows, setting));

/** The report of one store's rows. */
export function reportRows(storeRows: StoreRows, setting: ReportSetting): StoreReport {
  const {
    name,
    rows: [{ number: firstRow }],
  } = storeRows;
  const read = readStore(storeRows, setting.known, setting.dates);
  if ('problems' in read) return { name, firstRow, problems: read.problems };
  try {
    const report = reportStore(read.store, setting);
    const [problem, ...more] = decisiveProblems(read.store, setting);
    if (!problem || hasFailedForCertain(report, setting)) return report;
    return {
      name,
      firstRow,
      problems: [problem, ...more],
      known: { store: read.store, ...factsOf(read.store, setting) },
    };
  } catch (error) {
    return { name, firstRow, problems: [asProblem(error)], known: factsOf(read.store, setting) };
  }
}

const factsOf = (store: Store, { date }: ReportSetting) => ({
  onboard: store.onboard,
  category: store.categoryOn(date),
});

/**
 * One certain miss of the present cycle ends it, whatever can't be read. What rests on the platform's word, or could be
 * overruled by it, is certain only where that word can be read.
 */
function hasFailedForCertain({ store, assessment }: JudgedStore, setting: ReportSetting): boolean {
  if (!('sales' in assessment) || assessment.status !== 'failed') return false;
  return missedRequirement(assessment) !== undefined || resultProblems(store, setting).length === 0;
}

/** The present cycle, as far as it has come, and the one before. */
function cyclesOfResults({ life }: Store, date: CivilDate): ((month: CivilMonth) => boolean)[] {
  const cycle = asAssessed(life.cycleOn(date));
  const previous = cycle && life.assessedBefore(cycle);
  return [cycle, previous].flatMap((one) =>
    one
      ? [(month: CivilMonth) => month >= one.firstMonth && month <= one.lastMonth && month <= monthOf(date)]
      : [],
  );
}

/** What hides the platform's word on a cycle: a cell that can't be read, or two that contradict each other. */
const resultProblems = (store: Store, { date }: ReportSetting): Problem[] =>
  cyclesOfResults(store, date).flatMap((isOfCycle) => [
    ...[...store.resultProblems].flatMap(([month, found]) => (isOfCycle(month) ? found : [])),
    ...contradictoryResults(store, isOfCycle),
  ]);

/**
 * What can't be read of the months that are judged, or that the platform's word contradicts itself. A cell of another month
 * costs that month alone.
 */
function decisiveProblems(store: Store, setting: ReportSetting): Problem[] {
  const { date } = setting;
  const cycle = asAssessed(store.life.cycleOn(date));
  if (!cycle) return [];
  const judged = judgedMonths(cycle, date);
  return [
    ...new Set([
      ...unknownCategories(store, [...judged.map(lastDayOf), date], setting.targets),
      ...judged.flatMap((month) => store.monthProblems.get(month) ?? []),
      ...resultProblems(store, setting),
    ]),
  ];
}

/** A category that no row of the targets has is most often a slip, and no omission in the targets. */
const unknownCategories = (
  { categoryOn }: Store,
  days: readonly CivilDate[],
  { hasCategory, categories }: TargetsTable,
): Problem[] =>
  [...new Set(days.map(categoryOn))]
    .filter((category) => category !== '' && !hasCategory(category))
    .map((category) => new Problem(problemTexts.categoryOfStoreUnknown(category, categories)));

function contradictoryResults({ months }: Store, isOfCycle: (month: CivilMonth) => boolean): Problem[] {
  let first: StoreMonth | undefined;
  for (const [month, said] of months) {
    if (!said.cycleResult || !isOfCycle(month)) continue;
    first ??= said;
    if (said.cycleResult === first.cycleResult) continue;
    const spot = { table: 'rows', row: said.row } as const;
    return [new Problem(problemTexts.twoCycleResults(first.row, said.row), spot)];
  }
  return [];
}

function reportStore(store: Store, setting: ReportSetting): JudgedStore {
  const { date, known } = setting;
  const category = store.categoryOn(date);
  const lacksCategory = category === '' && !setting.targets.hasCategory('');
  const targetsOf = targetsOfStore(store, setting);
  // Of a cycle that is over, a target that can't be read is missing, and costs the store nothing else.
  const readable: TargetsOf = (standard, day) => readableTargets(() => targetsOf(standard, day));
  const previousOf = previousCycles(store.life, store.months, readable);
  const assessment = assess(store.life, date, store.months, targetsOf, previousOf);
  const remarks = 'sales' in assessment ? remarksOn(store, assessment, setting) : [];
  const slips = 'sales' in assessment ? remarkSlips(store, assessment, setting) : [];
  const reasons = [
    ...slips,
    ...explainAssessment(assessment, { onboard: store.onboard, category, lacksCategory, known }, remarks),
  ];
  return { name: store.name, store, category, lacksCategory, assessment, reasons };
}

/** What else is to be said of a store in a trial or a formal cycle. */
const remarksOn = (store: Store, assessment: JudgedAssessment, setting: ReportSetting): Reason[] => [
  ...remarkOfficialSales(store, assessment),
  ...remarkCategories(store, assessment),
  ...remarkTargetsSource(targetsOfStore(store, setting)(assessment.cycle.standard, assessment.date)),
];

/** Tmall's own figure prevails (article 5(2) of 2022); where it does, both are shown and the difference. */
function remarkOfficialSales({ months }: Store, { cycle, date }: JudgedAssessment): Reason[] {
  const number = OFFICIAL_FIGURE_ARTICLES[cycle.standard.id];
  const article = number === undefined ? undefined : articleName(number);
  return judgedMonths(cycle, date).flatMap((month) => {
    const { officialSales: official, computedSales: computed } = months.get(month) ?? {};
    if (official === undefined || computed === undefined) return [];
    if (withoutBinaryNoise(official - computed) === 0) return [];
    return [reason('context', salesSentences.officialDiffers(isoMonth(month), official, computed, article))];
  });
}

/** Which categories decided is a reading of the help desk's, and is said wherever there is more than one. */
function remarkCategories({ categoryOn }: Store, { cycle, date }: JudgedAssessment): Reason[] {
  const days = [...judgedMonths(cycle, date).map(lastDayOf), date];
  const names = days.map(categoryOn);
  const changes = names.filter((name, index) => nameKey(name) !== nameKey(names[index - 1] ?? ''));
  return changes.length > 1
    ? [
        reason('context', salesSentences.categoryChanged(changes), [
          { name: doubtNames.categories, tier: 'help-desk answer' },
        ]),
      ]
    : [];
}
