import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { bundleLibrary, LIBRARY } from '../bigquery/bundle-library';
import { type Figure, inCount, inMilliseconds } from './figure';
import { plainMonthlyTable, REPORT_DAY, targetsTable } from './sample-stores';

/** The number of days, up to that of the report, that are asked about for each store. */
const DAYS = 200;
const MONTHS = 25;
const COMPANY = { stores: 10_000, months: 60 };

/** The code of a thread, which asks the library in a context that has nothing but the language. */
const THREAD = `
const { parentPort, workerData: { code, tables, question } } = require('node:worker_threads');
const { createContext, runInContext, constants } = require('node:vm');
const context = createContext(constants.DONT_CONTEXTIFY);
runInContext(code, context);
const ask = runInContext(question, context)(runInContext('(' + tables + ')', context));
parentPort.on('message', () => {
  const answers = ask();
  parentPort.postMessage({ answers, heap: require('node:v8').getHeapStatistics().used_heap_size });
});
parentPort.postMessage('ready');
`;

/** The questions, in values of BigQuery's shapes: a date is midnight in UTC, a NUMERIC with a fraction is text. */
const VALUES = `
const sqlOf = (cell) => {
  if (cell === '' || cell === '-') return null;
  if (typeof cell === 'number') return Number.isInteger(cell) ? cell : String(cell);
  return /^\\d{4}-\\d\\d(-\\d\\d)?$/.test(cell) ? new Date(cell) : cell;
};
const structs = (fields, rows) => rows.map((row) => ({
  ...Object.fromEntries(fields.map((field, index) => [field, sqlOf(row[index])])),
  not_applicable: fields.filter((_, index) => row[index] === '-'),
}));
const monthly = ['store', 'onboard', 'category', 'month', 'sales', 'score'];
const targets = structs(['category', 'trial_3', 'trial_6', 'trial_9', 'trial_12', 'formal_12',
  'score', 'failed_month_limit', 'warning_line'], targetRows);
const { tmall_status, tmall_report } = ${LIBRARY}.functions;
const lang = 'zh';`;

const STATUS = `({ stores, targetRows }) => {${VALUES}
  const perStore = stores.map((rows) => structs(monthly, rows));
  const isFailed = (months, index) => tmall_status.answer({
    ...months[0], on_day: new Date(Date.parse('${REPORT_DAY}') - index * 86400000), months, targets, lang,
  }) === '不达标';
  const failedDays = (months) => Array.from({ length: ${DAYS} }).filter((_, index) => isFailed(months, index)).length;
  return () => perStore.reduce((sum, months) => sum + failedDays(months), 0);
}`;

const REPORT = `({ stores, targetRows }) => {${VALUES}
  const reported = (index) => tmall_report.answer({
    monthly: structs(monthly, stores[index % stores.length]), targets, on_day: new Date('${REPORT_DAY}'), lang,
  }).length;
  return () => Array.from({ length: ${COMPANY.stores} }).reduce((sum, _, index) => sum + reported(index), 0);
}`;

/**
 * Measures the status of so many stores on so many days, in one thread and in two, and a report of more rows than a
 * sheet holds.
 */
export async function measureWarehouse(storeDays: number): Promise<Figure[]> {
  const stores = sampleStores(Math.ceil(storeDays / DAYS), MONTHS);
  const halves = [stores.slice(0, stores.length / 2), stores.slice(stores.length / 2)];
  const one = await inThreads([stores], STATUS);
  const two = await inThreads(halves, STATUS);
  if (one.answers !== two.answers) throw new Error(`${one.answers} failed, then ${two.answers}`);
  const report = await inThreads([sampleStores(100, COMPANY.months)], REPORT);
  if (report.answers !== COMPANY.stores) throw new Error(`${report.answers} of ${COMPANY.stores} stores`);

  const what = `${inCount(storeDays)} store-days of STATUS in BigQuery’s shapes`;
  const rate = (seconds: number) => `${inCount(Math.round(storeDays / seconds))} a second`;
  return [
    { what: `${what}: one core`, ours: rate(one.processorSeconds), against: '' },
    {
      what: `${what}: processor time of two threads`,
      ours: inMilliseconds(1000 * two.processorSeconds),
      against: `${inMilliseconds(1000 * one.processorSeconds)}, one thread`,
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
      ours: inMilliseconds(1000 * report.processorSeconds),
      against: `heap at the last store: ${inCount(Math.round(report.heap / 1e6))} MB`,
    },
  ];
}

/** The monthly rows of each store. */
const sampleStores = (stores: number, months: number) => {
  const [, ...rows] = plainMonthlyTable(stores, months);
  return Array.from({ length: stores }, (_, index) => rows.slice(index * months, (index + 1) * months));
};

/**
 * Asks in several threads at once, when all have loaded. Each of them has a part of the stores. Processor time is that
 * of all threads, the collector's and the compiler's included; the heap is that of the fullest.
 */
async function inThreads(parts: readonly ReturnType<typeof sampleStores>[], question: string) {
  const { code } = await bundleLibrary();
  const threads = parts.map((stores) => {
    const tables = JSON.stringify({ stores, targetRows: targetsTable().slice(1) });
    return new Worker(THREAD, { eval: true, workerData: { code, tables, question } });
  });
  await Promise.all(threads.map((thread) => once(thread, 'message')));
  const start = performance.now();
  const used = process.cpuUsage();
  for (const thread of threads) thread.postMessage('ask');
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
