import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { bundleLibrary, LIBRARY } from '../bigquery/bundle-library';
import { type Figure, inCount, inMilliseconds } from './figure';
import { dayAfter } from './sample-days';
import { plainMonthlyTable, REPORT_DAY, type Row, targetsTable } from './sample-stores';

/** The number of days, up to that of the report, that are asked about for each store. */
const DAYS = 200;
const MONTHS = 25;
const COMPANY = { stores: 10_000, months: 60 };

/** The code of a thread, which asks the library in a context that has nothing but the language. */
const THREAD = `
const { parentPort, workerData: { code, questions, stores, targets, kind } } = require('node:worker_threads');
const { createContext, runInContext, constants } = require('node:vm');
const context = createContext(constants.DONT_CONTEXTIFY);
runInContext(code, context);
const ask = runInContext(questions, context)(stores, targets)[kind];
parentPort.on('message', (asked) => {
  const answers = ask(asked);
  parentPort.postMessage({ answers, heap: require('node:v8').getHeapStatistics().used_heap_size });
});
parentPort.postMessage('ready');
`;

/** The questions, in values of BigQuery's shapes: a date is midnight in UTC. */
const QUESTIONS = `(stores, json) => {
  const structs = (json) => JSON.parse(json, (_, value) =>
    typeof value === 'string' && /^\\d{4}-\\d\\d-\\d\\d$/.test(value) ? new Date(value) : value);
  const targets = structs(json);
  const { tmall_status, tmall_report } = ${LIBRARY}.functions;
  return {
    status(days) {
      const failed = (months) => days.filter((day) => tmall_status.answer({
        ...months[0], on_day: new Date(day), months, targets, lang: 'zh', standard: null, cycle_start: null,
      }) === '不达标').length;
      return stores.map(structs).reduce((sum, months) => sum + failed(months), 0);
    },
    report(names) {
      const rows = (index) => structs(stores[index % stores.length]);
      return names.reduce((told, store, index) => told + tmall_report.answer({
        monthly: rows(index).map((row) => ({ ...row, store })), targets, on_day: new Date('${REPORT_DAY}'), lang: 'zh',
      }).length, 0);
    },
  };
}`;

/**
 * Measures the status of so many stores on so many days, in one thread and in two, and a report of more rows than a
 * sheet holds.
 */
export async function measureWarehouse(storeDays: number): Promise<Figure[]> {
  const stores = storesAsJson(Math.ceil(storeDays / DAYS), MONTHS);
  const days = Array.from({ length: DAYS }, (_, index) => dayAfter(REPORT_DAY, -index));
  const halves = [stores.slice(0, stores.length / 2), stores.slice(stores.length / 2)];
  const one = await inThreads([stores], 'status', days);
  const two = await inThreads(halves, 'status', days);
  if (one.answers !== two.answers) throw new Error(`${one.answers} failed, then ${two.answers}`);
  const names = Array.from({ length: COMPANY.stores }, (_, index) => `店铺${index}`);
  const report = await inThreads([storesAsJson(100, COMPANY.months)], 'report', names);
  if (report.answers !== names.length) throw new Error(`${report.answers} of ${names.length} stores`);

  const what = `${inCount(storeDays)} store-days of STATUS in BigQuery’s shapes`;
  const rate = (seconds: number) => `${inCount(Math.round(storeDays / seconds))} a second`;
  const inTurn = (seconds: number) => inMilliseconds(1000 * seconds);
  return [
    { what: `${what}: one core`, ours: rate(one.processorSeconds), against: '' },
    {
      what: `${what}: processor time of two threads`,
      ours: inTurn(two.processorSeconds),
      against: `${inTurn(one.processorSeconds)}, one thread`,
      ratio: two.processorSeconds / one.processorSeconds,
    },
    {
      what: `${what}: two threads, on the wall`,
      ours: rate(two.seconds),
      against: `${rate(one.seconds)}, one thread`,
      ratio: one.seconds / two.seconds,
    },
    {
      what: `${inCount(COMPANY.stores)} stores × ${COMPANY.months} months reported, a store a call`,
      ours: inTurn(report.processorSeconds),
      against: `heap at the last store: ${inCount(Math.round(report.heap / 1e6))} MB`,
    },
  ];
}

/**
 * Asks in several threads at once, when all have loaded. Each of them has a part of the stores. Processor time is that
 * of all threads, the collector's and the compiler's included; the heap is that of the fullest.
 */
async function inThreads(
  parts: readonly (readonly string[])[],
  kind: 'status' | 'report',
  asked: readonly string[],
) {
  const { code } = await bundleLibrary();
  const targets = structsAsJson(TARGET_FIELDS, targetsTable());
  const threads = parts.map(
    (stores) =>
      new Worker(THREAD, { eval: true, workerData: { code, questions: QUESTIONS, stores, targets, kind } }),
  );
  await Promise.all(threads.map((thread) => once(thread, 'message')));
  const start = performance.now();
  const used = process.cpuUsage();
  for (const thread of threads) thread.postMessage(asked);
  const replies = (await Promise.all(threads.map((thread) => once(thread, 'message')))).flat();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(used);
  await Promise.all(threads.map((thread) => thread.terminate()));
  return {
    answers: replies.reduce((sum, reply) => sum + Number(reply.answers), 0),
    seconds,
    processorSeconds: (user + system) / 1e6,
    heap: Math.max(...replies.map((reply) => Number(reply.heap))),
  };
}

const ROW_FIELDS = ['store', 'onboard', 'category', 'month', 'sales', 'score'];
const TARGET_FIELDS = [
  ...['category', 'trial_3', 'trial_6', 'trial_9', 'trial_12', 'formal_12'],
  ...['score', 'failed_month_limit', 'warning_line'],
];

/** The months of each store, as JSON. */
const storesAsJson = (stores: number, months: number): string[] => {
  const [headers = [], ...rows] = plainMonthlyTable(stores, months);
  return Array.from({ length: stores }, (_, index) =>
    structsAsJson(ROW_FIELDS, [headers, ...rows.slice(index * months, (index + 1) * months)]),
  );
};

/** The rows below the headers: a month is its first day, a NUMERIC with a fraction is text, and what is blank is NULL. */
const structsAsJson = (fields: readonly string[], [, ...rows]: readonly Row[]): string =>
  JSON.stringify(
    rows.map((row) => {
      const unneeded = fields.filter((_, index) => row[index] === '-');
      const struct = Object.fromEntries(fields.map((field, index) => [field, sqlOf(row[index] ?? '')]));
      return unneeded.length > 0 ? { ...struct, not_applicable: unneeded } : struct;
    }),
  );

function sqlOf(cell: string | number): string | number | null {
  if (cell === '' || cell === '-') return null;
  if (typeof cell === 'number') return Number.isInteger(cell) ? cell : String(cell);
  return /^\d{4}-\d\d$/.test(cell) ? `${cell}-01` : cell;
}
