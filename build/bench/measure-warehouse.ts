import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { bundleLibrary, LIBRARY } from '../bigquery/bundle-library';
import { type Figure, inCount, inMilliseconds } from './figure';
import type { Reply, Work } from './warehouse-thread';

const STATUS = { months: 25, days: 200 };
const COMPANY = { stores: 10_000, months: 60 };

/**
 * Measures the status of so many stores on so many days in two threads, and that of a quarter of the stores in one. A
 * core's rate is by processor time, which others on the machine do not lengthen.
 */
export async function measureStatus(storeDays: number): Promise<Figure[]> {
  const stores = Math.ceil(storeDays / STATUS.days);
  const quarter = Math.ceil(stores / 4);
  const half = Math.ceil(stores / 2);
  const one = await askThreads([{ ...STATUS, from: 0, to: quarter }]);
  const two = await askThreads([
    { ...STATUS, from: 0, to: half },
    { ...STATUS, from: half, to: stores },
  ]);
  if (one.answers.join() !== two.answers.slice(0, quarter).join())
    throw new Error('Two threads differ from one');
  const rate = (seconds: number, asked: number) =>
    `${inCount(Math.round((asked * STATUS.days) / seconds))} a second`;
  const figure = (what: string, key: 'processorSeconds' | 'seconds') => ({
    what: `${inCount(stores * STATUS.days)} store-days of STATUS in BigQuery’s shapes, two threads: ${what}`,
    ours: rate(two[key], stores),
    against: `${rate(one[key], quarter)}, one thread and a quarter of the stores`,
    ratio: one[key] / quarter / (two[key] / stores),
  });
  return [figure('a core, by processor time', 'processorSeconds'), figure('on the wall', 'seconds')];
}

/** Measures a report of more rows than a formula reads in its time, a store a call. */
export async function measureCompany(): Promise<Figure[]> {
  const { stores, months } = COMPANY;
  const { answers, processorSeconds, heap } = await askThreads([{ months, days: 0, from: 0, to: stores }]);
  if (answers.some((rows) => rows !== 1)) throw new Error('Some stores are not reported in one row');
  return [
    {
      what: `${inCount(stores)} stores × ${months} months reported in BigQuery’s shapes, a store a call`,
      ours: inMilliseconds(1000 * processorSeconds),
      against: `heap at the last store: ${inCount(Math.round(heap / 1e6))} MB`,
    },
  ];
}

/**
 * Asks in several threads at once, when all have loaded. Processor time is that of all threads, the collector's and the
 * compiler's included; the heap is that of the fullest.
 */
async function askThreads(works: readonly Omit<Work, 'library'>[]) {
  const library = `${(await bundleLibrary()).code}; ${LIBRARY}.functions`;
  const entry = fileURLToPath(new URL('warehouse-thread.ts', import.meta.url));
  const bundled = await build({ entryPoints: [entry], bundle: true, write: false, platform: 'node' });
  const code = bundled.outputFiles[0]?.text ?? '';
  const threads = works.map((work) => new Worker(code, { eval: true, workerData: { ...work, library } }));
  await Promise.all(threads.map((thread) => once(thread, 'message')));
  const start = performance.now();
  const used = process.cpuUsage();
  for (const thread of threads) thread.postMessage('ask');
  const replies: Reply[] = (await Promise.all(threads.map((thread) => once(thread, 'message')))).flat();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(used);
  await Promise.all(threads.map((thread) => thread.terminate()));
  return {
    answers: replies.flatMap(({ answers }) => answers),
    seconds,
    processorSeconds: (user + system) / 1e6,
    heap: Math.max(...replies.map(({ heap }) => heap)),
  };
}
