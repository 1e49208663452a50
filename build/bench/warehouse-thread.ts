/** A thread that asks BigQuery's library, in a context that has nothing but the language. */
import { getHeapStatistics } from 'node:v8';
import { constants, createContext, runInContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import type { functions } from '../../src/warehouse/library';
import { dayAfter } from './sample-days';
import { plainMonthlyTable, REPORT_DAY, type Row, targetsTable } from './sample-stores';

/** What a thread is asked about: the stores of the sample from one to another, which is not among them. */
export interface Work {
  readonly library: string;
  readonly from: number;
  readonly to: number;
  /** The months of each store. */
  readonly months: number;
  /** The number of days, up to that of the report, whose status is asked for; none asks for a report of the store. */
  readonly days: number;
}

export interface Reply {
  /** The failed days of each store, or the rows of its report. */
  readonly answers: readonly number[];
  /** The bytes of the heap at the last store. */
  readonly heap: number;
}

const { library, from, to, months, days }: Work = workerData;
const context = createContext(constants.DONT_CONTEXTIFY);
const { tmall_status, tmall_report }: typeof functions = runInContext(library, context);

/** A value as BigQuery hands it over: a date is midnight in UTC, a NUMERIC with a fraction is text. */
const inSql = (cell: Row[number] = '') => {
  if (cell === '' || cell === '-') return null;
  if (typeof cell === 'number') return Number.isInteger(cell) ? cell : String(cell);
  return /^\d{4}-\d\d(-\d\d)?$/.test(cell) ? new Date(cell) : cell;
};
const structsOf = (fields: readonly string[], rows: readonly Row[]) =>
  rows.map((row) => ({
    ...Object.fromEntries(fields.map((field, index) => [field, inSql(row[index])])),
    not_applicable: fields.filter((_, index) => row[index] === '-'),
  }));
const SALES_TARGETS = ['trial_3', 'trial_6', 'trial_9', 'trial_12', 'formal_12'];
const TARGETS = ['category', ...SALES_TARGETS, 'score', 'failed_month_limit', 'warning_line'];
const MONTHLY = ['store', 'onboard', 'category', 'month', 'sales', 'score'];

/** The sample's stores come again and again, so that its tables take little of the heap that is measured. */
const SAMPLE = 1000;
const [, ...table] = plainMonthlyTable(SAMPLE, months);
const shared = { targets: structsOf(TARGETS, targetsTable().slice(1)), lang: 'zh' };
const daysAgo = (ago: number) => ({ on_day: new Date(dayAfter(REPORT_DAY, -ago)) });

function answerOf(store: number): number {
  const rows = structsOf(MONTHLY, table.slice(store * months, (store + 1) * months));
  if (days === 0) return [tmall_report.answer({ ...shared, ...daysAgo(0), monthly: rows })].flat().length;
  const statusOn = (_: unknown, ago: number) =>
    tmall_status.answer({ ...shared, ...daysAgo(ago), ...rows[0], months: rows });
  return Array.from({ length: days }, statusOn).filter((status) => status === '不达标').length;
}

parentPort?.on('message', () => {
  const answers: number[] = [];
  for (let store = from; store < to; store++) {
    answers.push(answerOf(store % SAMPLE));
    if (answers.length % 500 === 0) console.error(`${answers.length} of ${to - from} stores`);
  }
  parentPort?.postMessage({ answers, heap: getHeapStatistics().used_heap_size } satisfies Reply);
});
parentPort?.postMessage({ answers: [], heap: 0 } satisfies Reply);
