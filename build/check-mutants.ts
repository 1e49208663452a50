import { readFile } from 'node:fs/promises';
import { figuresOf, type MutationReport, mutantsLeft, shortfalls, type Thresholds } from './mutants-found';

/** Prints what the last run of Stryker found. The exit code is 1 where that is less than the thresholds ask. */
const parsed = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../${path}`, import.meta.url), 'utf8'));
const report = (await parsed('reports/mutation/mutation.json')) as MutationReport;
const thresholds = (await parsed('test/mutation/thresholds.json')) as Thresholds;

for (const mutant of mutantsLeft(report)) console.log(`left: ${mutant}`);
for (const { place, mutants, found, timedOut, ignored } of figuresOf(report, thresholds)) {
  const share = ((100 * found) / mutants).toFixed(1);
  console.log(
    `${place}: ${found} of ${mutants} found (${share} %; ${timedOut} by time, ${ignored} left out)`,
  );
}
const missing = shortfalls(report, thresholds);
for (const sentence of missing) console.error(sentence);
process.exitCode = missing.length === 0 ? 0 : 1;
