import type { CivilDate } from '../calendar/civil-date';
import { type CivilMonth, isoMonth, lastDayOf, monthOf, monthsFrom } from '../calendar/civil-month';
import type { Language } from '../messages/language';
import type { NodeView } from '../report/grid/node-view';
import type { AssessedCycle } from '../rules/cycle';
import { withoutBinaryNoise } from '../rules/figure';
import { type MonthRecords, recordOf } from '../rules/month-record';
import { markNode } from './node-mark';
import type { SalesLine } from './store-view';

/**
 * The cycle's months with their cumulative sales, as they are and as they would be if all went as expected.
 * @param expected the records with the expected sales put in; undefined where nothing is expected
 */
export function salesLine(
  cycle: AssessedCycle,
  date: CivilDate,
  records: MonthRecords,
  nodes: readonly NodeView[],
  expected: MonthRecords | undefined,
  language: Language,
): SalesLine {
  const months = monthsFrom(cycle.firstMonth, cycle.lastMonth);
  const known = runningTotal(
    months.filter((month) => month <= monthOf(date)),
    records,
  );
  const wouldBe = expected ? runningTotal(months, expected) : new Map<CivilMonth, number>();
  return {
    months: months.map((month) => ({
      month: isoMonth(month),
      sales: recordOf(records, month).sales ?? null,
      cumulative: known.get(month) ?? null,
      expected: lastDayOf(month) > date ? (wouldBe.get(month) ?? null) : null,
    })),
    nodes: nodes.map((node) => markNode(node, language)),
  };
}

/** The cumulative sales up to the first month whose sales are not known: from there on nobody can tell. */
function runningTotal(months: readonly CivilMonth[], records: MonthRecords): Map<CivilMonth, number> {
  const totals = new Map<CivilMonth, number>();
  let sum = 0;
  for (const month of months) {
    const { sales } = recordOf(records, month);
    if (sales === undefined) break;
    sum = withoutBinaryNoise(sum + sales);
    totals.set(month, sum);
  }
  return totals;
}
