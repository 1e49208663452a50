import { daysBetween } from '../calendar/civil-date';
import { STATUSES, statusOf } from './statuses';
import type { StoreReport } from './store-report';

/** The most urgent store first: by status, then days to the next node, then the gap relative to the target. */
export const mostUrgentFirst = (reports: readonly StoreReport[]): StoreReport[] =>
  reports
    .map((report) => ({ report, urgency: urgencyOf(report) }))
    .sort((one, other) => compareInTurn(one.urgency, other.urgency))
    .map(({ report }) => report);

function urgencyOf(report: StoreReport): number[] {
  const gravity = STATUSES.indexOf(statusOf(report));
  if ('problems' in report) return [gravity, report.firstRow, 0];
  const { assessment } = report;
  return [gravity, daysBetween(assessment.date, assessment.nextNode.day), -relativeGap(report)];
}

function relativeGap(report: StoreReport): number {
  if ('problems' in report || !('sales' in report.assessment)) return 0;
  const { heading, gap } = report.assessment.sales;
  return heading.target.kind === 'figure' && heading.target.value > 0 ? (gap ?? 0) / heading.target.value : 0;
}

function compareInTurn(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((value, at) => value !== other[at]);
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}
