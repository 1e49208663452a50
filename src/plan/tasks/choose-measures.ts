import { type CivilDate, isoDate } from '../../calendar/civil-date';
import { type IndicatorKey, isScoreDimension } from '../../diagnosis/indicators';
import { whySentences } from '../../messages/plan/tasks';
import type { Measure } from '../measures/measure';
import { measures } from '../measures/measures';
import type { Occasion } from './occasion';
import { dueBefore, type Task, taskKey, together } from './task';

/** A task with the rank of the sign that it answers; the worst sign has rank 0. */
export interface RankedTask extends Task {
  readonly rank: number;
}

/**
 * The measures for an occasion. For sales or continuity all of them are taken; for the service score, the general ones
 * and those that move what is in trouble or, where no dimension is known to cost anything, the most direct one for
 * each.
 */
export const tasksFor = (occasion: Occasion, store: string, today: CivilDate): RankedTask[] =>
  measures
    .filter((measure) => measure.serves === occasion.requirement && isFitting(measure, occasion))
    .map((measure) => taskOf(measure, occasion, store, today));

function isFitting({ moves, effect }: Measure, { requirement, signs }: Occasion): boolean {
  if (requirement !== 'service' || moves.length === 0) return true;
  if (signs.some(({ key }) => isMoved(key, moves))) return true;
  return effect === 1 && !signs.some(({ key }) => isScoreDimension(key));
}

/** What moves a dimension of the basic service score moves what a later indicator has in its place. */
const IN_THE_PLACE_OF: Partial<Record<IndicatorKey, readonly IndicatorKey[]>> = {
  service: ['after-sales', 'consultation', 'disputes'],
  quality: ['goods'],
  speed: ['logistics'],
  assurance: ['after-sales', 'consultation', 'disputes'],
};

const isMoved = (key: IndicatorKey, moves: Measure['moves']): boolean =>
  (IN_THE_PLACE_OF[key] ?? [key]).some((one) => moves.includes(one));

function taskOf(measure: Measure, occasion: Occasion, store: string, today: CivilDate): RankedTask {
  const { deadline, scope, signs } = occasion;
  const own = signs.filter(({ key }) => isMoved(key, measure.moves));
  const { due, late } = dueBefore(deadline, measure.leadDays, today);
  const worst = signs.findIndex(({ key }) => isMoved(key, measure.moves));
  return {
    key: taskKey(measure.key, scope, store),
    store,
    kind: 'measure',
    what: measure.text,
    why: together([
      ...own.flatMap(({ why }) => why),
      ...occasion.why,
      whySentences.judgedOn(isoDate(deadline)),
      ...late,
    ]),
    deadline,
    due,
    effect: measure.effect,
    rank: worst < 0 ? signs.length : worst,
  };
}
