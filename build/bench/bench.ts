/**
 * `npm run bench` prints how fast the add-on is, beside its targets, and what its script is made of; `-- --markdown` prints
 * README's table; `-- --formulas` measures the formulas alone, `-- --cold` the first call alone, `-- --growth` how costs
 * grow, and `-- --growth --only plan` that of what has the word in its name. Each row is told as soon as it is measured.
 */
import os from 'node:os';
import { bundleAddon } from '../bundle';
import type { Figure } from './figure';
import { measureBuild } from './measure-build';
import { measureCold } from './measure-cold';
import { measureInEngine } from './measure-engine';
import { measureImport } from './measure-import';
import { measureOpening } from './measure-opening';
import { measurePageAtWork } from './measure-page-at-work';
import { measurePhase, measureReport } from './measure-ranges';
import { measureCompany, measureStatus } from './measure-warehouse';
import { markdownTable, plainTable } from './print-table';
import { cycleSales, failedMonths, phase } from './questions';
import { scriptTreemap } from './script-treemap';
import { tellGrowth } from './tell-growth';

const machine = `${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores, Node ${process.versions.node}`;
const explanation =
  'Milliseconds are processor time: medians of runs that take turns, each in a new realm (the workbook’s own: recalculations).';

type Measurement = () => Figure[] | Promise<Figure[]>;
/** The number that was typed: the store-days of a warehouse, or the most stores of the growth. */
const typed = process.argv.find((argument) => /^\d+$/.test(argument));
const storeDays = Number(typed ?? 1_000_000);
const inBigQuery: readonly Measurement[] = [measureCompany, () => measureStatus(storeDays)];
const addon = await bundleAddon();
// The growth is told apart: it takes its time, and fails where something grows too fast.
if (process.argv.includes('--growth')) {
  process.exit(await tellGrowth(addon, Number(typed ?? 1600), wordAfter('--only')));
}
const ofFirstCalls: readonly Measurement[] = [() => measureCold(addon.code)];
const ofFormulas: readonly Measurement[] = [
  ...ofFirstCalls,
  () => measurePhase(addon.code, 10_000),
  () => measurePhase(addon.code, 100_000),
  () => measureReport(addon.code, 1000, 24),
  ...[1000, 10_000].flatMap((rows) =>
    [phase, cycleSales, failedMonths].map((question) => () => measureInEngine(addon, question, rows)),
  ),
];

const ofPage: readonly Measurement[] = [
  () => measureBuild(addon, 1000, 24),
  () => measureImport(200_000),
  () => measureOpening(addon),
  () => measurePageAtWork(addon, 1000, 24),
];

const isAsked = (name: string): boolean => process.argv.includes(`--${name}`);
const measurements = isAsked('bigquery')
  ? inBigQuery
  : isAsked('cold')
    ? ofFirstCalls
    : isAsked('formulas')
      ? ofFormulas
      : [...ofFormulas, ...ofPage, ...inBigQuery];
const figures: Figure[] = [];
for (const [index, measure] of measurements.entries()) {
  const measured = await measure();
  console.error(`${index + 1} of ${measurements.length}:\n${plainTable(measured)}`);
  figures.push(...measured);
}

const table = process.argv.includes('--markdown') ? markdownTable(figures) : plainTable(figures);
const treemap = process.argv.includes('--markdown') ? [] : [scriptTreemap(addon.bytesOf)];
console.log([machine, explanation, table, ...treemap].join('\n\n'));

/** The word that was typed after an option; "" where there is none. */
function wordAfter(option: string): string {
  const at = process.argv.indexOf(option);
  return at === -1 ? '' : (process.argv[at + 1] ?? '');
}
