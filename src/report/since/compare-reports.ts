import { nameKey } from '../../cells/read-text';
import type { ReportSetting, StoreReport } from '../store-report';
import type { UrgencyFacts } from '../urgency';
import { type Changes, changesSince, type EarlierReport, newlyFailedIn } from './changes-since';
import { type KeptReport, reportBefore } from './kept-report';

/** What a report says beyond the stores of its own day. */
export interface Compared {
  readonly earlier: EarlierReport | undefined;
  readonly changes: Changes | undefined;
  /** What the order of the stores takes from both. */
  readonly facts: UrgencyFacts;
}

/** Compares a report with the last one of an earlier day. @param kept the report that stands in the file */
export function compareReports(
  reports: readonly StoreReport[],
  { date }: ReportSetting,
  kept: KeptReport | undefined,
  exitDayOf: UrgencyFacts['exitDayOf'],
): Compared {
  const earlier = kept && reportBefore(kept, date);
  const changes = earlier && changesSince(earlier, reports);
  return {
    earlier,
    changes,
    facts: {
      ...(exitDayOf && { exitDayOf }),
      ...(changes && { newlyFailed: newlyFailedIn(changes) }),
    },
  };
}

export const standingBefore = ({ earlier }: Compared, name: string) => earlier?.stores.get(nameKey(name));
