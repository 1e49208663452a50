/**
 * Changes the code of one place after the other in many small ways, and sees whether the tests of that place find each:
 * `npm run mutate` for all that has a threshold, `npm run mutate -- src/standards/` for some. What was found stays in
 * reports/mutation, place by place.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  figuresOf,
  joined,
  type MutationReport,
  mutantsLeft,
  reportName,
  shortfalls,
  type Thresholds,
} from './mutants-found';

const pathOf = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));
const parsed = (file: string): unknown => JSON.parse(readFileSync(pathOf(file), 'utf8'));

const all = parsed('test/mutation/thresholds.json') as Thresholds;
const asked = process.argv.slice(2);
const places = asked.length > 0 ? asked : Object.keys(all);
const thresholds: Thresholds = Object.fromEntries(
  places.map((place) => {
    const threshold = all[place];
    if (!threshold)
      throw new Error(`"${place}" has no threshold; these have: ${Object.keys(all).join(', ')}`);
    return [place, threshold];
  }),
);

/** Runs Stryker as a process of its own, since it reads its settings once. @returns what it found */
function mutate(place: string): MutationReport {
  const report = `reports/mutation/${reportName(place)}.json`;
  rmSync(pathOf(report), { force: true });
  const env = { ...process.env, MUTATED_PLACE: place, MUTATION_REPORT: report };
  spawnSync(process.execPath, [pathOf('node_modules/@stryker-mutator/core/bin/stryker.js'), 'run'], {
    cwd: pathOf(''),
    env,
    stdio: 'inherit',
  });
  return parsed(report) as MutationReport;
}

const report = joined(
  places.map((place) => {
    const found = mutate(place);
    for (const mutant of mutantsLeft(found)) console.log(`left: ${mutant}`);
    return found;
  }),
);
for (const { place, mutants, found, timedOut, ignored } of figuresOf(report, thresholds)) {
  const share = ((100 * found) / mutants).toFixed(1);
  console.log(
    `${place}: ${found} of ${mutants} found (${share} %; ${timedOut} by time, ${ignored} left out)`,
  );
}
const missing = shortfalls(report, thresholds);
for (const sentence of missing) console.error(sentence);
process.exitCode = missing.length === 0 ? 0 : 1;
