import type { Language } from '../../messages/language';
import { shortPhrase } from '../short-phrase';
import { statusOf } from '../statuses';
import type { ReportSetting, StoreReport } from '../store-report';
import { mostUrgentFirst, urgencyOf } from '../urgency';
import { changeSigns, changesInWords } from './changes-in-words';
import { type Compared, standingBefore } from './compare-reports';
import type { KeptReport, KeptStore } from './kept-report';
import { figuresOf } from './store-record';

/** A report as it is kept, its stores in the order of the grid. */
export type ReportRecord = Omit<KeptReport, 'stores'> & { readonly stores: readonly KeptStore[] };

export function reportRecord(
  reports: readonly StoreReport[],
  { date }: ReportSetting,
  compared: Compared,
  language: Language,
): ReportRecord {
  const { changes, facts } = compared;
  const signs = changes && changeSigns(changes, language);
  return {
    date,
    since: changes ? changesInWords(changes)[language] : '',
    before: changes && { date: changes.since, gone: changes.gone },
    stores: mostUrgentFirst(reports, facts).map((report): KeptStore => {
      const urgency = urgencyOf(report, facts);
      return {
        name: report.name,
        status: statusOf(report),
        group: urgency.group,
        months: figuresOf(report, date),
        by: urgency.by,
        phrase: shortPhrase(report, urgency)[language],
        sign: signs?.get(report.name)?.sign ?? '',
        before: standingBefore(compared, report.name),
      };
    }),
  };
}
