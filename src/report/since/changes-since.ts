import type { CivilDate } from '../../calendar/civil-date';
import type { CivilMonth } from '../../calendar/civil-month';
import { nameKey } from '../../cells/read-text';
import type { StoreReport } from '../store-report';
import { type UrgencyGroup, urgencyOf } from '../urgency';
import { changedMonths, type StoreStanding } from './store-record';

/** A report of an earlier day, as far as the next one is compared with it. */
export interface EarlierReport {
  readonly date: CivilDate;
  /** How its stores stood, by their names as nameKey folds them. */
  readonly stores: ReadonlyMap<string, StoreStanding & { readonly name: string }>;
  /** The names of stores that it had, of which nothing else is known any more. */
  readonly gone: readonly string[];
}

export type ChangeKind = 'newly failed' | 'worse' | 'better' | 'new';

/** What has changed at a store that is in the report. */
export interface StoreChange {
  readonly kind: ChangeKind | undefined;
  /** The months whose figures have changed afterwards, rising. */
  readonly months: readonly CivilMonth[];
}

/** What has changed since a report of an earlier day. */
export interface Changes {
  readonly since: CivilDate;
  /** The stores that have changed, by their names. */
  readonly stores: ReadonlyMap<string, StoreChange>;
  /** The names of the stores that are no longer there. */
  readonly gone: readonly string[];
}

export function changesSince(earlier: EarlierReport, reports: readonly StoreReport[]): Changes {
  const there = new Set(reports.map(({ name }) => nameKey(name)));
  return {
    since: earlier.date,
    stores: new Map(
      reports.flatMap((report): [string, StoreChange][] => {
        const before = earlier.stores.get(nameKey(report.name));
        const kind = kindOf(before?.group, urgencyOf(report).group);
        const months = before ? changedMonths(before.months, report) : [];
        return kind || months.length > 0 ? [[report.name, { kind, months }]] : [];
      }),
    ),
    gone: [...[...earlier.stores.values()].map(({ name }) => name), ...earlier.gone].filter(
      (name) => !there.has(nameKey(name)),
    ),
  };
}

/** The names of the stores that have failed since. */
export const newlyFailedIn = ({ stores }: Changes): ReadonlySet<string> =>
  new Set([...stores].filter(([, { kind }]) => kind === 'newly failed').map(([name]) => name));

/** How bad it is; undefined where nobody knows. */
const GRAVITY: Readonly<Record<UrgencyGroup, number | undefined>> = {
  'newly failed': 3,
  failed: 3,
  'to be saved now': 2,
  'at risk': 1,
  'cannot be told': undefined,
  'on track': 0,
  'not assessed': 0,
};

/**
 * A store that was well and of which nobody can tell any more is worse, and the other way round. Where a store was at risk or
 * had failed, what is unknown is neither: it is never shown as better.
 */
function kindOf(before: UrgencyGroup | undefined, now: UrgencyGroup): ChangeKind | undefined {
  if (before === undefined) return 'new';
  const [old, current] = [GRAVITY[before], GRAVITY[now]];
  if (current === GRAVITY.failed) return old === GRAVITY.failed ? undefined : 'newly failed';
  if (old === undefined) return current === 0 ? 'better' : undefined;
  if (current === undefined) return old === 0 ? 'worse' : undefined;
  if (old === current) return undefined;
  return current > old ? 'worse' : 'better';
}
