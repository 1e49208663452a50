import { expect, test } from 'vitest';
import {
  figuresOf,
  joined,
  type MutationReport,
  mutantsLeft,
  reportName,
  shortfalls,
} from '../../build/mutants-found';

type Mutant = MutationReport['files'][string]['mutants'][number];

const mutant = (status: string, more: Partial<Mutant> = {}): Mutant => ({
  mutatorName: 'StringLiteral',
  replacement: '""',
  location: { start: { line: 3, column: 7 } },
  status,
  ...more,
});

const found = (count: number): Mutant[] => Array.from({ length: count }, () => mutant('Killed'));
const reportOf = (files: Record<string, Mutant[]>): MutationReport => ({
  files: Object.fromEntries(Object.entries(files).map(([file, mutants]) => [file, { mutants }])),
});
const RULES = { 'src/rules/': { found: 90, allOf: ['EqualityOperator'], tests: ['test/rules/'] } };

test('mutants of a folder are counted together, those of others apart', () => {
  const report = reportOf({
    'src/rules/a.ts': [...found(2), mutant('Timeout'), mutant('Survived')],
    'src/rules/deep/b.ts': [mutant('NoCoverage'), mutant('Ignored', { statusReason: 'it says the same' })],
    'src/rules.ts': [mutant('Killed')],
    'src/tables/c.ts': [mutant('Killed')],
  });
  const thresholds = { ...RULES, 'src/tables/c.ts': { found: 100, allOf: [], tests: [] } };
  expect(figuresOf(report, thresholds)).toEqual([
    { place: 'src/rules/', mutants: 5, found: 3, timedOut: 1, ignored: 1 },
    { place: 'src/tables/c.ts', mutants: 1, found: 1, timedOut: 0, ignored: 0 },
  ]);
});

test('what is left is named by its place and by what stood there', () => {
  const left = mutant('Survived', { replacement: 'a\n  < b', mutatorName: 'EqualityOperator' });
  expect(mutantsLeft(reportOf({ 'src/rules/a.ts': [...found(3), left] }))).toEqual([
    'src/rules/a.ts:3:7 EqualityOperator → a < b',
  ]);
});

test('nothing is short at the threshold, and one mutant less is', () => {
  const left = mutant('Survived');
  expect(shortfalls(reportOf({ 'src/rules/a.ts': [...found(9), left] }), RULES)).toEqual([]);
  expect(shortfalls(reportOf({ 'src/rules/a.ts': [...found(8), left] }), RULES)).toEqual([
    'src/rules/: 8 of 9 mutants found, less than 90 %',
  ]);
});

test('of some kinds none may be left, whatever the share, also where no test reaches it', () => {
  for (const status of ['Survived', 'NoCoverage']) {
    const left = mutant(status, { mutatorName: 'EqualityOperator', replacement: 'a >= b' });
    expect(shortfalls(reportOf({ 'src/rules/a.ts': [...found(99), left] }), RULES)).toEqual([
      'no EqualityOperator may be left: src/rules/a.ts:3:7 EqualityOperator → a >= b',
    ]);
  }
});

test('a place without mutants is a fault: a file that was renamed must not pass', () => {
  expect(
    shortfalls(reportOf({ 'src/rules/a.ts': found(9) }), { 'src/gone.ts': RULES['src/rules/'] }),
  ).toEqual(['src/gone.ts has no mutants: has it moved?']);
});

test('a mutant that was not tried, and one that a comment leaves out without a reason, are faults', () => {
  const odd = ['RuntimeError', 'CompileError', 'Pending'].map((status) => mutant(status));
  const unsaid = mutant('Ignored', { statusReason: 'Ignored using a comment' });
  expect(shortfalls(reportOf({ 'src/rules/a.ts': [...found(9), ...odd, unsaid] }), RULES)).toEqual([
    'RuntimeError: src/rules/a.ts:3:7 StringLiteral → ""',
    'CompileError: src/rules/a.ts:3:7 StringLiteral → ""',
    'Pending: src/rules/a.ts:3:7 StringLiteral → ""',
    'ignored without a reason: src/rules/a.ts:3:7 StringLiteral → ""',
  ]);
});

test('each place has a report of its own, and several are read as one', () => {
  expect(['src/rules/', 'src/report/store-report.ts'].map(reportName)).toEqual([
    'src-rules',
    'src-report-store-report-ts',
  ]);
  const both = [
    reportOf({ 'src/rules/a.ts': found(1) }),
    reportOf({ 'src/rules/b.ts': [mutant('Survived')] }),
  ];
  expect(figuresOf(joined(both), RULES)).toMatchObject([{ mutants: 2, found: 1 }]);
});
