/** `npm run bench` prints how large and how fast the add-on is, beside its targets; `-- --markdown` prints README's table; `-- --growth` how costs grow. */
import os from 'node:os';
import { bundleAddon } from '../bundle';
import type { Figure } from './figure';
import { measureBuild } from './measure-build';
import { measureInEngine } from './measure-engine';
import { measureImport } from './measure-import';
import { measureLoad } from './measure-load';
import { measurePhase, measureReport } from './measure-ranges';
import { measureWarehouse } from './measure-warehouse';
import { markdownTable, plainTable } from './print-table';
import { cycleSales, failedMonths, phase } from './questions';
import { tellGrowth } from './tell-growth';

const machine = `${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores, Node ${process.versions.node}`;
const explanation =
  'Milliseconds are processor time: medians of runs that take turns, each in a new realm (the workbook’s own: recalculations).';

type Measurement = () => Figure[] | Promise<Figure[]>;
const storeDays = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 1_000_000);
const inBigQuery: readonly Measurement[] = [() => measureWarehouse(storeDays)];
const addon = await bundleAddon();
// The growth is told apart: it takes its time, and fails where something grows too fast.
if (process.argv.includes('--growth')) process.exit(await tellGrowth(addon));
const inSheets: readonly Measurement[] = [
  () => measureLoad(addon.code),
  () => [measurePhase(addon.code, 10_000)],
  () => [measurePhase(addon.code, 100_000)],
  () => [measureReport(addon.code, 1000, 24)],
  () => measureBuild(addon, 1000, 24),
  () => measureImport(200_000),
  ...[1000, 10_000].flatMap((rows) =>
    [phase, cycleSales, failedMonths].map((question) => () => measureInEngine(addon, question, rows)),
  ),
];

const measurements = process.argv.includes('--bigquery') ? inBigQuery : [...inSheets, ...inBigQuery];
const figures: Figure[] = [];
for (const [index, measure] of measurements.entries()) {
  const measured = await measure();
  console.error(`${index + 1} of ${measurements.length}: ${measured.map(({ what }) => what).join(' · ')}`);
  figures.push(...measured);
}

const table = process.argv.includes('--markdown') ? markdownTable(figures) : plainTable(figures);
console.log([machine, explanation, table].join('\n\n'));
