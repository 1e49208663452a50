/**
 * `npm run bench` prints how fast the add-on is, beside its targets, and what its script is made of; `-- --markdown` prints
 * README's table; `-- --growth` how costs grow. `-- --only formula` measures what has the word in its name, of the growth
 * as well. Each row is told as soon as it is measured.
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

/** The number that was typed: the store-days of a warehouse, or the most stores of the growth. */
const typed = process.argv.find((argument) => /^\d+$/.test(argument));
const addon = await bundleAddon();
// The growth is told apart: it takes its time, and fails where something grows too fast.
if (process.argv.includes('--growth')) {
  process.exit(await tellGrowth(addon, Number(typed ?? 1600), wordAfter('--only')));
}

const measurements: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  'formula, cold': () => measureCold(addon.code),
  'formula PHASE, 10000 rows': () => measurePhase(addon.code, 10_000),
  'formula PHASE, 100000 rows': () => measurePhase(addon.code, 100_000),
  'formula REPORT': () => measureReport(addon.code, 1000, 24),
  ...inEngine(1000),
  ...inEngine(10_000),
  'page: build': () => measureBuild(addon, 1000, 24),
  'page: import': () => measureImport(200_000),
  'page: opening': () => measureOpening(addon),
  'page: at work': () => measurePageAtWork(addon, 1000, 24),
  'bigquery, the company': measureCompany,
  'bigquery, the status': () => measureStatus(Number(typed ?? 1_000_000)),
};

const only = wordAfter('--only');
const asked = Object.entries(measurements).filter(([name]) => name.includes(only));
if (asked.length === 0) {
  console.error(
    `Nothing that is measured has "${only}" in its name: ${Object.keys(measurements).join('; ')}.`,
  );
  process.exit(2);
}
const figures: Figure[] = [];
for (const [index, [name, measure]] of asked.entries()) {
  const measured = await measure();
  console.error(`${index + 1} of ${asked.length}, ${name}:\n${plainTable(measured)}`);
  figures.push(...measured);
}

const table = process.argv.includes('--markdown') ? markdownTable(figures) : plainTable(figures);
const treemap = process.argv.includes('--markdown') ? [] : [scriptTreemap(addon.bytesOf)];
console.log([machine, explanation, table, ...treemap].join('\n\n'));

function inEngine(rows: number): typeof measurements {
  return {
    [`formula in the engine: phase, ${rows} rows`]: () => measureInEngine(addon, phase, rows),
    [`formula in the engine: sales, ${rows} rows`]: () => measureInEngine(addon, cycleSales, rows),
    [`formula in the engine: failed, ${rows} rows`]: () => measureInEngine(addon, failedMonths, rows),
  };
}

/** The word that was typed after an option; "" where there is none. */
function wordAfter(option: string): string {
  const at = process.argv.indexOf(option);
  return at === -1 ? '' : (process.argv[at + 1] ?? '');
}
