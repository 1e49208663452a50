import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Papa from 'papaparse';
import { DEFAULT_ORDER_SETTINGS } from '../../src/orders/order-settings';
import { readOrderFiles } from '../../src/sidebar/import/reading/read-order-files';
import { exportOf, inventOrders } from '../../test/orders/generate-export';
import { type Figure, inCount, inMilliseconds } from './figure';
import { median, medianRatio } from './take-turns';

const ROUNDS = 5;
const MOST_TIMES = 2;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Measures how the sidebar reads an export of 千牛, against papaparse alone reading the same file in parts. */
export async function measureImport(lines: number): Promise<Figure[]> {
  const file = exportFile(lines);
  // The heap is measured first, since a regular expression keeps alive the last text it saw, which papaparse makes a
  // whole file.
  const heap = await heapAtTheEnd(file);
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const runs = [
      async () => times.ours.push(await millisecondsOf(() => readAll(file, lines))),
      async () => times.bare.push(await millisecondsOf(() => parseAll(file, lines))),
    ];
    for (const run of round % 2 === 0 ? runs : runs.reverse()) {
      collectGarbage();
      await run();
    }
  }
  const ours = median(times.ours);
  const ratio = medianRatio(times.ours, times.bare);
  const what = `${inCount(lines)} order lines, ${megabytes(file.size)} of CSV`;
  return [
    {
      what: `${what}: read into sales by month`,
      ours: `${inMilliseconds(ours)}, ${inCount(Math.round((lines / ours) * 1000))} lines a second`,
      against: `${inMilliseconds(median(times.bare))}, papaparse alone`,
      ratio,
      target: `under ${MOST_TIMES}×`,
      isReached: ratio < MOST_TIMES,
    },
    { what: `${what}: heap at the last line`, ours: megabytes(heap), against: '' },
  ];
}

/** Makes the file in a function of its own, so that what it was made from does not stay in memory. */
const exportFile = (lines: number): Blob =>
  new Blob([Papa.unparse(shownDays(exportOf('2024', inventOrders(1, lines), 2)))]);

async function readAll(file: Blob, lines: number): Promise<void> {
  const { result } = await readOrderFiles(jobOf(file), async () => undefined);
  if (result?.lines.lines !== lines) throw new Error('not every line was read');
}

async function parseAll(file: Blob, lines: number): Promise<void> {
  let rows = 0;
  const inParts = {
    chunk: ({ data }: Papa.ParseResult<unknown>) => {
      rows += data.length;
    },
  };
  // The cast is needed since the library's types don't say that it reads a text in parts as well.
  Papa.parse(await file.text(), inParts as Papa.ParseConfig);
  if (rows !== lines + 1) throw new Error('papaparse reads other lines');
}

/** The bytes that are alive when all orders are known. */
async function heapAtTheEnd(file: Blob): Promise<number> {
  // What was measured before is not all gone at the first time.
  collectGarbage();
  await setImmediate();
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  let after = before;
  await readOrderFiles(jobOf(file), async ({ share }) => {
    if (share < 1) return;
    collectGarbage();
    after = process.memoryUsage().heapUsed;
  });
  return after - before;
}

const jobOf = (file: Blob) => ({ files: [{ file, chosen: {} }], settings: DEFAULT_ORDER_SETTINGS });

async function millisecondsOf(run: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Writes days out as a CSV file shows them, where the generator also counts them as a workbook does. */
function shownDays(rows: readonly (readonly unknown[])[]): unknown[][] {
  const [header = []] = rows;
  const areDays = header.map((name) => String(name).includes('时间'));
  return rows.map((row) =>
    row.map((cell, column) => (areDays[column] && typeof cell === 'number' ? momentOf(cell) : cell)),
  );
}

const momentOf = (serial: number): string =>
  new Date(Math.round((serial - 25_569) * 86_400) * 1000).toISOString().slice(0, 19).replace('T', ' ');

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
