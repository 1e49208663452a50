import { addDays, type CivilDate, isoDate } from '../../calendar/civil-date';
import { nameKey } from '../../cells/read-text';
import type { Bilingual } from '../../messages/language';
import { whySentences } from '../../messages/plan/tasks';
import type { ReportedStatus } from '../../report/statuses';
import type { Requirement } from '../../rules/reviews';
import { measures } from '../measures/measures';

export interface Task {
  /** The task's key, which stays the same while the same thing is needed for the same store, cycle or node: see taskKey. */
  readonly key: string;
  /** The store's name as it stands in the monthly rows. */
  readonly store: string;
  /**
   * The kind of task: `measure` is something to do in the store, `data` something to enter, `information` something to
   * know.
   */
  readonly kind: 'measure' | 'data' | 'information';
  readonly what: Bilingual;
  /** The reason, in a phrase. */
  readonly brief: Bilingual;
  /** The whole reason, with its figures. */
  readonly why: Bilingual;
  /** The day on which the requirement that the task serves is judged, inclusive. */
  readonly deadline: CivilDate;
  /** The last day to begin, counted back from the deadline, but never before the day of the plan. */
  readonly due: CivilDate;
  /** How directly the task acts: 1 is the most direct. */
  readonly effect: number;
}

/** What one store needs, the nearest deadline first. */
export interface StorePlan {
  readonly store: string;
  readonly status: ReportedStatus;
  /** The owner that its monthly rows name last; "" where they name none. */
  readonly owner: string;
  readonly tasks: readonly Task[];
  /** The concerns that can't be decided for want of data: a task for one of them may be needed although it is not here. */
  readonly undecided: readonly Concern[];
}

/** What a task is for. */
export type Concern = Requirement | 'data';

/**
 * Makes the key of a task.
 * @param what the measure, or the kind of data
 * @param scope what it is needed for: the node's day, the cycle's first day, or the month to fill in
 */
export const taskKey = (what: string, scope: string, store: string): string =>
  `${what}@${scope}@${nameKey(store)}`;

const TASK_KEY = /^[a-z-]+\.[a-z-]+@[^@]+@(.*)$/s;

/** The store in a key, folded by nameKey; undefined where the text is no task's key. */
export const storeOfKey = (text: string): string | undefined => TASK_KEY.exec(text.trim())?.[1];

const FILL_IN_DIMENSIONS = 'data.dimensions';

export const dimensionsKey = (scope: string, store: string): string =>
  taskKey(FILL_IN_DIMENSIONS, scope, store);

/** What the task of a key is for. About a key that an earlier catalogue made nothing is known: it counts as one for data. */
export function concernOf(key: string): Concern {
  const [what = ''] = key.split('@');
  if (what === FILL_IN_DIMENSIONS) return 'service';
  return measures.find((measure) => measure.key === what)?.serves ?? 'data';
}

/** The texts of the task with that key, in both languages; empty where the key names no measure of the catalogue. */
export function textsOfKey(key: string): readonly string[] {
  const [what] = key.trim().split('@');
  const { zh, en } = measures.find((measure) => measure.key === what)?.text ?? {};
  return [zh, en].filter((text) => text !== undefined);
}

/** Counts the last day to begin back from the deadline, but never before today; `late` says so where that day is past. */
export function dueBefore(
  deadline: CivilDate,
  leadDays: number,
  today: CivilDate,
): { readonly due: CivilDate; readonly late: readonly Bilingual[] } {
  const counted = addDays(deadline, -leadDays);
  return counted < today
    ? { due: today, late: [whySentences.begunLate(isoDate(counted))] }
    : { due: counted, late: [] };
}

/** Joins sentences into running text, in both languages. */
export const together = (sentences: readonly Bilingual[]): Bilingual => ({
  zh: sentences.map(({ zh }) => zh).join(''),
  en: sentences.map(({ en }) => en).join(' '),
});
