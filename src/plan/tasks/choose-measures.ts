import { type CivilDate, isoDate } from '../../calendar/civil-date';
import { isScoreDimension } from '../../diagnosis/indicators';
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
  if (signs.some(({ key }) => moves.includes(key))) return true;
  return effect === 1 && !signs.some(({ key }) => isScoreDimension(key));
}

function taskOf(measure: Measure, occasion: Occasion, store: string, today: CivilDate): RankedTask {
  const { deadline, scope, signs } = occasion;
  const own = signs.filter(({ key }) => measure.moves.includes(key));
  const { due, late } = dueBefore(deadline, measure.leadDays, today);
  const worst = signs.findIndex(({ key }) => measure.moves.includes(key));
  return {
    key: taskKey(measure.key, scope, store),
    store,
    kind: 'measure',
    what: measure.text,
    brief: own[0]?.brief ?? occasion.brief,
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
