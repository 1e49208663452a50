import type { CivilDate } from '../calendar/civil-date';
import type { JudgedStore, ReportSetting } from '../report/store-report';
import type { UrgencyFacts } from '../report/urgency';
import { afterFailing } from './after-failing';

/**
 * Tells of a store that failed the last day on which it can apply or leave: that is the day that counts for it. It is sought
 * once for each store, since that asks about every month of its cycle.
 */
export function exitDayIn(setting: ReportSetting): NonNullable<UrgencyFacts['exitDayOf']> {
  const found = new Map<JudgedStore, CivilDate | undefined>();
  return (report) => {
    if (!found.has(report)) found.set(report, afterFailing(report, setting)?.exitBy);
    return found.get(report);
  };
}
