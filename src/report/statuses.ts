import type { Status } from '../rules/verdict';
import type { StoreReport } from './store-report';

export type ReportedStatus = Status | 'data error';

/** The gravest first. */
export const STATUSES: readonly ReportedStatus[] = [
  'failed',
  'data error',
  'no data',
  'at risk',
  'on track',
  'exempt',
  'not open',
];

export const statusOf = (report: StoreReport): ReportedStatus =>
  'problems' in report ? 'data error' : report.assessment.status;

export const countStatuses = (
  reports: readonly StoreReport[],
): { readonly status: ReportedStatus; readonly stores: number }[] =>
  STATUSES.map((status) => ({
    status,
    stores: reports.filter((report) => statusOf(report) === status).length,
  }));
