import { type CivilDate, isoDate } from '../../calendar/civil-date';
import { nameKey } from '../../cells/read-text';
import type { Language } from '../../messages/language';
import { type NamedProgress, planSentences } from '../../messages/plan/sheet';
import { statusNames } from '../../messages/terms';
import type { StorePlan } from '../tasks/task';
import { countTasks, type Standing } from './progress';

/** So many stores have room in one line. */
const MOST_NAMED = 5;

/**
 * Tells in one line how far all stores are, and names those that matter: the most urgent of them that still have something to
 * do. A store on track of which nothing was begun is not named.
 * @param plans the most urgent first
 */
export function progressLine(
  plans: readonly StorePlan[],
  standing: Standing,
  today: CivilDate,
  language: Language,
): string {
  const left = plans.flatMap((plan) => leftOf(plan, standing));
  const named = left.slice(0, MOST_NAMED);
  return planSentences.progressOfAll(isoDate(today), countAll(standing), named, left.length - named.length)[
    language
  ];
}

function leftOf({ store, status }: StorePlan, standing: Standing): NamedProgress[] {
  const { tasks, done, doing } = countTasks(store, standing);
  const isCalm = status === 'on track' && done + doing === 0;
  return store === '' || isCalm || done === tasks
    ? []
    : [{ store, status: statusNames[status], done, tasks }];
}

function countAll(standing: Standing) {
  const counts = [...standing.keys()].map((store) => countTasks(store, standing));
  const sum = (of: (one: (typeof counts)[number]) => number) =>
    counts.reduce((total, one) => total + of(one), 0);
  return {
    tasks: sum(({ tasks }) => tasks),
    done: sum(({ done }) => done),
    doing: sum(({ doing }) => doing),
    dropped: sum(({ dropped }) => dropped),
  };
}

/** Whether a text is such a line, or the heading of the progress in a plan of an earlier version, in either language. */
export function isProgressLine(text: string): boolean {
  const folded = nameKey(text);
  return Object.values(planSentences.progressAsOf('')).some((words) => {
    const start = nameKey(words)
      .replace(/[)）]$/, '')
      .trim();
    return folded.startsWith(start) && /^\s*\d{4}-\d\d-\d\d/.test(folded.slice(start.length));
  });
}
