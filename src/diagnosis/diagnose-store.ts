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
import { indicatorOn } from '../rules/score-indicator';
import { scoreNeededAlone, scoresNeededTogether } from '../rules/score-needed';
import { passesMonth } from '../rules/service-score';
import { MISSING } from '../rules/target';
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
   * The month that the dimensions belong to: the last one, up to the day's own, for which any is known; undefined where
   * that month was judged by another indicator than the next month end.
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
  /** The five dimensions of article 5(3), in their order; empty where none is known. */
  readonly dimensions: readonly DiagnosedDimension[];
  /** The score that the known dimensions come to. */
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
  const weighing = attempt(found, () => weights.weightsOf(store.categoryOn(monthEnd)));
  const lastKnown = lastMonth(months, setting.date, isScoreDimension);
  const ofDimensions = comparable(store, lastKnown, monthEnd);
  const ofOthers = lastMonth(months, setting.date, (key) => !isScoreDimension(key));
  const dimensions = ofDimensions ? diagnoseDimensions(months.get(ofDimensions) ?? {}, weighing, goal) : [];
  const score = weighing && scoreOf(weighed(dimensions, weighing));
  const unscored = weighing ? unscoredOf(dimensions, weighing) : [];
  return {
    month: ofDimensions,
    incomparable: ofDimensions === undefined ? lastKnown : undefined,
    monthEnd,
    goal,
    noGoal: typeof aim === 'string' ? aim : undefined,
    dimensions,
    score,
    unscored,
    passes: goal && score !== undefined ? passesFor(score, goal, unscored) : undefined,
    recordedScore: ofDimensions && store.months.get(ofDimensions)?.score,
    weakest: goal && weighing && weakestOf(dimensions, weighing, goal),
    trends: indicators.keys.map((key) =>
      trendOf(key, store, months, isScoreDimension(key) ? ofDimensions : ofOthers),
    ),
    problems: found,
  };
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
  figures: IndicatorFigures,
  weights: DimensionWeights | undefined,
  goal: ScoreGoal | undefined,
): DiagnosedDimension[] {
  const scores = SCORE_DIMENSIONS.map((key) => ({ key, score: figures[key] }));
  const dimensions = weights && weighed(scores, weights);
  const shares = dimensions && sharesOf(dimensions);
  const lost = dimensions && goal && pointsLost(dimensions, goal.target);
  const together = dimensions && goal && scoresNeededTogether(dimensions, goal);
  return scores.map(({ key, score }, index) => ({
    key,
    score,
    share: shares?.[index],
    lost: lost?.[index],
    neededAlone: dimensions && goal && scoreNeededAlone(dimensions, index, goal),
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

/** Whether all the months were judged by one indicator: scores of another one than the last month's form no line with it. */
function areOfOneIndicator({ life }: Store, months: readonly CivilMonth[]): boolean {
  try {
    const names = months.map((month) => {
      const day = lastDayOf(month);
      const cycle = life.cycleOn(day);
      return cycle && indicatorOn(cycle, day).zh;
    });
    return new Set(names).size <= 1;
  } catch (error) {
    asProblem(error);
    return false;
  }
}
