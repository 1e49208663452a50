import type { CivilDate } from '../calendar/civil-date';
import { addMonths, type CivilMonth, lastDayOf, monthOf, nextMonthEnd } from '../calendar/civil-month';
import type { Problem } from '../cells/problem';
import { asProblem } from '../report/as-problem';
import { type JudgedStore, type ReportSetting, targetsOfStore } from '../report/store-report';
import {
  type Dimension,
  pointsLost,
  SCORE_DIMENSIONS,
  type ScoreDimension,
  type ScoreGoal,
  scoreOf,
  sharesOf,
  weakestDimension,
} from '../rules/dimensions';
import { dimensionsOf, hasExtraPoints } from '../rules/dimensions-of';
import { withoutBinaryNoise } from '../rules/figure';
import type { Life } from '../rules/life';
import { indicatorOn } from '../rules/score-indicator';
import { scoreNeededAlone, scoresNeededTogether } from '../rules/score-needed';
import { passesMonth } from '../rules/service-score';
import { MISSING } from '../rules/target';
import type { ScoreRule } from '../standards/standard';
import type { Store } from '../tables/store';
import { INDICATORS, type IndicatorKey, isScoreDimension } from './indicators';
import type { IndicatorFigures, IndicatorTable } from './read-indicators';
import { isGettingWorse, type Movement, movementOf } from './trend';
import type { DimensionWeights, WeightsTable } from './weights-table';

/** The tables that a diagnosis rests on beside the report. */
export interface DiagnosisTables {
  readonly indicators: IndicatorTable;
  readonly weights: WeightsTable;
}

/**
 * The diagnosis of a store: where its service score loses its points, and how its indicators move. What is undefined is
 * unknown.
 */
export interface StoreDiagnosis {
  /**
   * The month that the dimensions belong to: the last one, up to the day's own, for which any of the indicator's own is
   * known; undefined where that month was judged by another indicator than the next month end.
   */
  readonly month: CivilMonth | undefined;
  /** The last month for which a dimension is known, where another indicator than the next month end's was used in it. */
  readonly incomparable: CivilMonth | undefined;
  /** The next month end, on which the score is judged. */
  readonly monthEnd: CivilDate;
  /** The target that the score is held against on that month end. */
  readonly goal: ScoreGoal | undefined;
  /** Why there is no goal; undefined where there is one. */
  readonly noGoal: NoGoal | undefined;
  /** The indicator of the next month end's score; undefined where no known standard governs it. */
  readonly indicator: ScoreRule['indicator'] | undefined;
  /** The dimensions of that indicator, which are those to fill in. */
  readonly asked: readonly ScoreDimension[];
  /** Dimensions of other indicators alone, filled in for a month of this one: they say nothing of its score. */
  readonly foreign: readonly ScoreDimension[];
  /** The dimensions of the indicator, in their order; empty where none is known. */
  readonly dimensions: readonly DiagnosedDimension[];
  /** The extra points of the month, which are part of the score; undefined where the indicator has none or they are unknown. */
  readonly extraPoints: number | undefined;
  /** Whether the indicator has extra points that are unknown: the score is then without them. */
  readonly isWithoutExtra: boolean;
  /** The score that the known dimensions come to, extra points included. */
  readonly score: number | undefined;
  /** The dimensions with weight that are missing from the score. */
  readonly unscored: readonly ScoreDimension[];
  /**
   * Whether the score passes; undefined where nobody can tell, for example where the score would pass but a dimension
   * is missing from it.
   */
  readonly passes: boolean | undefined;
  /** The score that the monthly rows give for the same month. */
  readonly recordedScore: number | undefined;
  readonly weakest: DiagnosedDimension | undefined;
  /** The trend of every indicator that has a column, the dimensions first. */
  readonly trends: readonly IndicatorTrend[];
  /** The bad cells of indicators, weights or targets; each counts as unknown here. */
  readonly problems: readonly Problem[];
}

/** Why there is no goal. An unreadable target is listed among the problems. */
export type NoGoal = 'before the trial' | 'not applicable' | 'missing' | 'unreadable';

export interface DiagnosedDimension {
  readonly key: ScoreDimension;
  readonly score: number | undefined;
  /** The dimension's share of the weight of all known dimensions, 0 to 1. */
  readonly share: number | undefined;
  /** The points that the dimension takes from the service score. */
  readonly lost: number | undefined;
  /** The score that the dimension would need if it rose alone; undefined also where even the highest score is not enough. */
  readonly neededAlone: number | undefined;
  readonly neededTogether: number | undefined;
}

export interface IndicatorTrend {
  readonly key: IndicatorKey;
  readonly movement: Movement;
  readonly isGettingWorse: boolean;
  /** The figures of three months, the oldest first. */
  readonly figures: readonly { readonly month: CivilMonth; readonly figure: number | undefined }[];
}

/**
 * Diagnoses where a store's service score loses its points (article 5(3)), on the day of the setting, for the month end
 * that is judged next. It throws no Problem: what can't be read is listed and unknown.
 */
export function diagnoseStore(
  { store }: JudgedStore,
  setting: ReportSetting,
  { indicators, weights }: DiagnosisTables,
): StoreDiagnosis {
  const { months, problems } = indicators.of(store);
  const found: Problem[] = [...problems];
  const monthEnd = nextMonthEnd(setting.date);
  const aim = attempt(found, () => goalOn(store, monthEnd, setting)) ?? 'unreadable';
  const goal = typeof aim === 'string' ? undefined : aim;
  const { indicator, asked, isAsked } = indicatorAhead(store, setting.date);
  const weighing = attempt(found, () => weights.weightsOf(store.categoryOn(monthEnd), asked));
  const lastOf = (isMeant: (key: IndicatorKey) => boolean) => lastMonth(months, setting.date, isMeant);
  const month = comparable(store, lastOf(isAsked), monthEnd);
  const lastOfAny = lastOf(isScoreDimension);
  const foreign = foreignIn(months, comparable(store, lastOfAny, monthEnd), isAsked);
  const ofOthers = lastOf((key) => !isScoreDimension(key));
  return {
    month,
    incomparable: month === undefined && foreign.length === 0 ? lastOfAny : undefined,
    monthEnd,
    goal,
    noGoal: typeof aim === 'string' ? aim : undefined,
    indicator,
    asked,
    foreign,
    ...weighDimensions(month && months.get(month), indicator, asked, weighing, goal),
    recordedScore: month && store.months.get(month)?.score,
    trends: indicators.keys
      .filter((key) => !isScoreDimension(key) || isAsked(key))
      .map((key) => trendOf(key, store, months, isScoreDimension(key) ? month : ofOthers)),
    problems: found,
  };
}

type Weighed = Pick<
  StoreDiagnosis,
  'dimensions' | 'extraPoints' | 'isWithoutExtra' | 'score' | 'unscored' | 'passes' | 'weakest'
>;

/** What the dimensions of a month come to. @param figures of the month; undefined where no dimension is known */
function weighDimensions(
  figures: IndicatorFigures | undefined,
  indicator: ScoreRule['indicator'] | undefined,
  asked: readonly ScoreDimension[],
  weighing: DimensionWeights | undefined,
  goal: ScoreGoal | undefined,
): Weighed {
  const hasExtra = indicator !== undefined && hasExtraPoints(indicator);
  const extraPoints = hasExtra ? figures?.extraPoints : undefined;
  const dimensions = figures ? diagnoseDimensions(asked, figures, weighing, goal, extraPoints) : [];
  const mean = weighing && scoreOf(weighed(dimensions, weighing));
  const score = mean === undefined ? undefined : withExtra(mean, extraPoints, goal);
  const unscored = weighing ? unscoredOf(dimensions, weighing) : [];
  return {
    dimensions,
    extraPoints,
    isWithoutExtra: hasExtra && extraPoints === undefined,
    score,
    unscored,
    passes: goal && score !== undefined ? passesFor(score, goal, unscored) : undefined,
    weakest: goal && weighing && weakestOf(dimensions, weighing, goal),
  };
}

/** The dimensions that are filled in for the month, where they are those of another indicator than its own. */
function foreignIn(
  months: ReadonlyMap<CivilMonth, IndicatorFigures>,
  month: CivilMonth | undefined,
  isAsked: (key: IndicatorKey) => boolean,
): ScoreDimension[] {
  const figures = (month !== undefined && months.get(month)) || {};
  return (Object.keys(figures) as IndicatorKey[]).filter(isScoreDimension).filter((key) => !isAsked(key));
}

function attempt<T>(found: Problem[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    found.push(asProblem(error));
    return undefined;
  }
}

/** The goal by the standard and the target that hold on the month end. */
function goalOn(store: Store, monthEnd: CivilDate, setting: ReportSetting): ScoreGoal | NoGoal {
  const cycle = store.life.cycleOn(monthEnd);
  if (!cycle || cycle.phase === 'exempt') return 'before the trial';
  const target = targetsOfStore(store, setting)(cycle.standard, monthEnd)?.score ?? MISSING;
  if (target.kind !== 'figure') return target.kind;
  const { comparison, highest } = cycle.standard.score;
  return { target: target.value, comparison, highest };
}

/** The last month, up to the day's own, for which any of these indicators is known. */
function lastMonth(
  months: ReadonlyMap<CivilMonth, IndicatorFigures>,
  date: CivilDate,
  isAskedFor: (key: IndicatorKey) => boolean,
): CivilMonth | undefined {
  const known = [...months].filter(
    ([month, figures]) => month <= monthOf(date) && (Object.keys(figures) as IndicatorKey[]).some(isAskedFor),
  );
  return known.map(([month]) => month).sort((one, other) => other - one)[0];
}

/** Scores of another indicator than the month end's say nothing of its target. */
const comparable = (
  store: Store,
  month: CivilMonth | undefined,
  monthEnd: CivilDate,
): CivilMonth | undefined =>
  month !== undefined && areOfOneIndicator(store, [month, monthOf(monthEnd)]) ? month : undefined;

function diagnoseDimensions(
  keys: readonly ScoreDimension[],
  figures: IndicatorFigures,
  weights: DimensionWeights | undefined,
  goal: ScoreGoal | undefined,
  extraPoints = 0,
): DiagnosedDimension[] {
  // What the extra points give, the dimensions need not.
  const wanted = goal && { ...goal, target: withoutBinaryNoise(goal.target - extraPoints) };
  const scores = keys.map((key) => ({ key, score: figures[key] }));
  const dimensions = weights && weighed(scores, weights);
  const shares = dimensions && sharesOf(dimensions);
  const lost = dimensions && goal && pointsLost(dimensions, goal.target);
  const together = dimensions && wanted && scoresNeededTogether(dimensions, wanted);
  return scores.map(({ key, score }, index) => ({
    key,
    score,
    share: shares?.[index],
    lost: lost?.[index],
    neededAlone: dimensions && wanted && scoreNeededAlone(dimensions, index, wanted),
    neededTogether: together?.[index],
  }));
}

const weighed = (
  scores: readonly Pick<DiagnosedDimension, 'key' | 'score'>[],
  weights: DimensionWeights,
): Dimension[] => scores.map(({ key, score }) => ({ score, weight: weights[key] }));

const unscoredOf = (dimensions: readonly DiagnosedDimension[], weights: DimensionWeights): ScoreDimension[] =>
  dimensions.filter(({ key, score }) => score === undefined && weights[key] > 0).map(({ key }) => key);

function passesFor(
  score: number,
  { target, comparison }: ScoreGoal,
  unscored: readonly ScoreDimension[],
): boolean | undefined {
  const passes = passesMonth(score, target, comparison);
  return passes && unscored.length > 0 ? undefined : passes;
}

function weakestOf(
  dimensions: readonly DiagnosedDimension[],
  weights: DimensionWeights,
  { target }: ScoreGoal,
): DiagnosedDimension | undefined {
  const index = weakestDimension(weighed(dimensions, weights), target);
  return index === undefined ? undefined : dimensions[index];
}

const MONTHS_OF_TREND = [-2, -1, 0];

/** @param last the last month with any such indicator; undefined where none is known at all */
function trendOf(
  key: IndicatorKey,
  store: Store,
  months: ReadonlyMap<CivilMonth, IndicatorFigures>,
  last: CivilMonth | undefined,
): IndicatorTrend {
  const three = last === undefined ? [] : MONTHS_OF_TREND.map((back) => addMonths(last, back));
  const figures = three.map((month) => ({ month, figure: months.get(month)?.[key] }));
  const isOneLine = !isScoreDimension(key) || areOfOneIndicator(store, three);
  const movement = isOneLine ? movementOf(figures.map(({ figure }) => figure)) : 'unknown';
  return { key, movement, isGettingWorse: isGettingWorse(INDICATORS[key], movement), figures };
}

/** The indicator of the next month end, undefined where no known standard governs it, and the dimensions that it has. */
function indicatorAhead({ life }: Store, date: CivilDate) {
  const indicator = attempt([], () => indicatorOfMonth(life, monthOf(nextMonthEnd(date))));
  const asked = indicator ? dimensionsOf(indicator) : SCORE_DIMENSIONS;
  return { indicator, asked, isAsked: (key: IndicatorKey) => asked.some((one) => one === key) };
}

/** What a store's next score is built from; empty where no known standard governs it. */
export function partsAhead(store: Store, date: CivilDate): readonly IndicatorKey[] {
  const { indicator, asked } = indicatorAhead(store, date);
  if (!indicator) return [];
  return hasExtraPoints(indicator) ? [...asked, 'extraPoints'] : asked;
}

function indicatorOfMonth(life: Life, month: CivilMonth): ScoreRule['indicator'] | undefined {
  const day = lastDayOf(month);
  const cycle = life.cycleOn(day);
  return cycle && indicatorOn(cycle, day);
}

/** Extra points come on top of the mean; the sum is never above the highest score. */
const withExtra = (mean: number, extra = 0, goal: ScoreGoal | undefined): number =>
  Math.min(withoutBinaryNoise(mean + extra), goal?.highest ?? Number.POSITIVE_INFINITY);

/** Whether all the months were judged by one indicator: scores of another one than the last month's form no line with it. */
function areOfOneIndicator({ life }: Store, months: readonly CivilMonth[]): boolean {
  try {
    const names = months.map((month) => indicatorOfMonth(life, month)?.zh);
    return new Set(names).size <= 1;
  } catch (error) {
    asProblem(error);
    return false;
  }
}
