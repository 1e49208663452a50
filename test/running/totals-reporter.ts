/**
 * Tells a person how the tests went: a line for each project once it is through, each failure as it happens, and at last
 * the totals, alone on a line. Everything else goes to a log: each test with its time, and what was written to the console.
 */
import { mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { SerializedError, UserConsoleLog } from 'vitest';
import type { Reporter, TestCase, TestModule, TestSpecification, TestSuite, Vitest } from 'vitest/node';
import { nameOf, type ToldError, tellFailure } from './tell-failure';
import { duration, inWords, noTests, sumOf, type Totals } from './totals';

const LOG = 'test-results/tests.log';

interface ProjectRun {
  readonly totals: Totals;
  /** The number of files whose tests are still to come. */
  waiting: number;
  /** The milliseconds of all its files together, although two of them run at the same time. */
  time: number;
}

export default class TotalsReporter implements Reporter {
  private readonly projects = new Map<string, ProjectRun>();
  private readonly started = performance.now();
  private root = '';
  private seed = '';
  private log: number | undefined;

  onInit({ config }: Vitest): void {
    this.root = config.root;
    this.seed = config.env?.TEST_SEED ?? '';
    const file = resolve(this.root, LOG);
    mkdirSync(dirname(file), { recursive: true });
    this.log = openSync(file, 'w');
  }

  onTestRunStart(specifications: readonly TestSpecification[]): void {
    for (const { project } of specifications) this.runOf(project.name).waiting += 1;
  }

  onTestModuleEnd(module: TestModule): void {
    const run = this.runOf(module.project.name);
    const time = module.diagnostic().duration;
    this.write(`\n${relative(this.root, module.moduleId)}  [${module.project.name}]  ${Math.round(time)} ms`);
    for (const test of module.children.allTests()) this.write(lineOf(test));
    count(module, run.totals);
    for (const part of [module, ...module.children.allSuites()]) this.tellErrors(part, part.errors());
    run.time += time;
    run.waiting -= 1;
    if (run.waiting === 0) this.tell(projectLine(module.project.name, run));
  }

  onTestCaseResult(test: TestCase): void {
    const result = test.result();
    if (result.state === 'failed') this.tellErrors(test, result.errors);
  }

  onUserConsoleLog({ content, type }: UserConsoleLog): void {
    this.write(`${type}: ${content.trimEnd()}`);
  }

  onTestRunEnd(_modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    for (const error of unhandled) {
      this.tell(tellFailure('', 'outside of any test', [error], this.root));
      this.runOf('').totals.failed += 1;
    }
    const totals = sumOf([...this.projects.values()].map((run) => run.totals));
    const time = duration(performance.now() - this.started);
    const again = totals.failed > 0 && this.seed !== '' ? `; the same once more: TEST_SEED=${this.seed}` : '';
    this.tell(`in ${time}; everything is in ${LOG}${again}`);
    this.tell(inWords(totals));
  }

  private tellErrors(part: TestCase | TestSuite | TestModule, errors: readonly ToldError[]): void {
    if (errors.length === 0) return;
    this.tell(tellFailure(part.project.name, nameOf(part, this.root), errors, this.root));
  }

  private runOf(project: string): ProjectRun {
    const run = this.projects.get(project) ?? { totals: noTests(), waiting: 0, time: 0 };
    this.projects.set(project, run);
    return run;
  }

  private tell(text: string): void {
    console.log(text);
    this.write(text);
  }

  private write(text: string): void {
    if (this.log !== undefined) writeSync(this.log, `${text}\n`);
  }
}

const MARKS = { passed: '✓', failed: '✗', skipped: '-', pending: '-' };

function lineOf(test: TestCase): string {
  const time = Math.round(test.diagnostic()?.duration ?? 0);
  return `  ${MARKS[test.result().state]} ${test.fullName}  ${time} ms`;
}

/**
 * Counts the tests of a file. A file that could not be loaded, or whose preparation failed, counts as a failure too,
 * though none of its tests does.
 */
function count(module: TestModule, totals: Totals): void {
  let failed = 0;
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    if (state === 'passed') totals.passed += 1;
    else if (state === 'failed') failed += 1;
    else totals.skipped += 1;
  }
  totals.failed += failed === 0 && module.state() === 'failed' ? 1 : failed;
}

const projectLine = (name: string, { totals, time }: ProjectRun): string =>
  `${name.padEnd(20)} ${inWords(totals)}, ${duration(time)} of work`;
