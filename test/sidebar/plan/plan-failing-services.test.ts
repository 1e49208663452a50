/** Google fails at one call or another of a plan, or from one on: nothing of the team's is lost, and the next plan is whole. */
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import type { Workbook } from '../../../build/local/headless';
import { refusals } from '../../../src/messages/refusals';
import type { PlanChoice } from '../../../src/sidebar/contract';
import type { Reply } from '../../../src/sidebar/contract/requests';
import { callsToFail } from '../../support/failing-calls';
import {
  COLUMN,
  inPlan,
  openStores,
  PLAN,
  plan,
  planRequest,
  setFigure,
  WEAK,
} from '../../support/plan-workbook';
import { answerOf, ask } from '../../support/report-workbook';
import { byHand, ROWS, sheetNamesOf, TARGETS, valuesOf } from '../../support/small-report';

const SECRET = 'Service error: Spreadsheets (code 17)';
const MOMENTS = ['before', 'after', 'for good'] as const;
type Moment = (typeof MOMENTS)[number];
const USERS = [ROWS, TARGETS];
const SENTENCES = Object.values(refusals);
const ALL = ['甲店', '乙店', '丙店'];

const usersSheets = (book: Workbook) => USERS.map((name) => book.snapshot()[name]);

interface Failed {
  readonly n: number;
  readonly reply: Reply<unknown>;
}

/**
 * Lets one call fail after the other, as many as this run tries, until the work has no more calls.
 * @param check what to look at where the workbook is not what it was, and now and then where it is
 * @param restore makes the workbook what it was
 * @returns how often the work succeeded all the same
 */
function failEach(
  book: Workbook,
  moment: Moment,
  request: PlanChoice,
  check: (failed: Failed) => void,
  restore: () => void,
): number {
  let before = book.snapshot();
  let succeeded = 0;
  for (const n of callsToFail()) {
    const run = book.failServiceCall(n, SECRET, () => ask(book, 'planStores', request), moment);
    if (!run.reached) break;
    expect(run.thrown, `call ${n} shows an exception`).toBeUndefined();
    const reply = run.value as Reply<unknown>;
    if (reply.ok) succeeded += 1;
    else expect(SENTENCES).toContainEqual(reply.message);
    if (isDeepStrictEqual(book.snapshot(), before) && n % 20 > 0) continue;
    check({ n, reply });
    restore();
    before = book.snapshot();
  }
  return succeeded;
}

const removeOthers = (book: Workbook): string[] => {
  const others = sheetNamesOf(book).filter((name) => !USERS.includes(name));
  for (const name of others) byHand(book, `ss.deleteSheet(ss.getSheetByName(${JSON.stringify(name)}))`);
  return others;
};

test.each(MOMENTS)('a first plan that fails at any call, %s, is whole after the next', async (moment) => {
  const book = await openStores();
  const users = usersSheets(book);
  const request = planRequest(book);
  plan(book);
  const whole = valuesOf(book, PLAN);
  const { name: _, id: __, position: ___, ...looks } = book.snapshot()[PLAN] as Record<string, unknown>;
  removeOthers(book);
  let strays = 0;
  const succeeded = failEach(
    book,
    moment,
    request,
    ({ n, reply }) => {
      expect(usersSheets(book), `after call ${n}`).toEqual(users);
      if (!reply.ok && moment !== 'for good') {
        // Nothing is left of it; only what is asked once all is written comes too late for that.
        const left = sheetNamesOf(book).filter((name) => !USERS.includes(name));
        if (left.length > 0) expect(valuesOf(book, PLAN), `after call ${n}`).toEqual(whole);
      }
      expect(answerOf(book, 'planStores', request), `the plan after call ${n}`).toMatchObject({
        kind: 'placed',
      });
      const sheets = sheetNamesOf(book).filter((name) => !USERS.includes(name));
      // Between its making and its mark a sheet is nobody's: one that is left over then is blank.
      const blank = sheets.filter((name) => valuesOf(book, name).flat().join('') === '');
      strays += blank.length;
      const [made = ''] = sheets.filter((name) => !blank.includes(name));
      expect(sheets, `the plan after call ${n}`).toHaveLength(1 + blank.length);
      expect(valuesOf(book, made)).toEqual(whole);
      const { name: _, id: __, position: ___, ...now } = book.snapshot()[made] as Record<string, unknown>;
      expect({ ...now, extras: undefined, dataValidationRules: undefined }, `after call ${n}`).toEqual({
        ...looks,
        extras: undefined,
        dataValidationRules: undefined,
      });
      expect(now.dataValidationRules).toHaveLength(1);
    },
    () => removeOthers(book),
  );
  expect(strays).toBeLessThan(4);
  expect(succeeded).toBeLessThan(8);
});

/** A plan that the team has worked in, with rows of its own, and a store that has none yet. */
function workOn(book: Workbook): void {
  removeOthers(book);
  setFigure(book, '乙店', 'G', WEAK);
  plan(book);
  inPlan(
    book,
    `plan.getRange(5, ${COLUMN.owner + 1}).setValue('李'); plan.getRange(5, ${COLUMN.status + 1}).setValue('等回复').setBackground('#ff0000');
     plan.getRange(5, ${COLUMN.notes + 1}).setValue("'007"); plan.getRange(6, ${COLUMN.notes + 1}).setValue('=1+2');
     plan.insertRowsAfter(7, 2); plan.getRange(8, 1).setValue('给李打电话'); plan.getRange(8, ${COLUMN.store + 1}).setValue('甲店');
     plan.getRange(3, 10).setValue('费用'); plan.getRange('J4:J6').setValue(12);`,
  );
  setFigure(book, '乙店', 'G', 4.8);
}

interface Cells {
  readonly values: unknown[][];
  readonly formulas: string[][];
}

const cellsOf = (book: Workbook): Cells =>
  JSON.parse(
    String(
      inPlan(
        book,
        `const range = plan.getDataRange(); return JSON.stringify({ values: range.getValues(), formulas: range.getFormulas() })`,
      ),
    ),
  );

/** All rows that the team has a hand in, in their order, without what the plan may write in them. */
function teamRows({ values, formulas }: Cells, known: ReadonlySet<unknown>): unknown[] {
  const header = values.findIndex((row) => row.includes('任务编号'));
  return values
    .map((row, index) => ({ row, index }))
    .filter(({ row, index }) => index > header && (row[COLUMN.key] === '' || known.has(row[COLUMN.key])))
    .map(({ row, index }) => [
      row.with(COLUMN.why, '').with(COLUMN.needed, ''),
      formulas[index]?.with(COLUMN.why, ''),
    ]);
}

test.each(MOMENTS)(
  'a refresh that fails at any call, %s, touches nothing of the team’s, and the next makes it whole',
  async (moment) => {
    const book = await openStores();
    workOn(book);
    const users = usersSheets(book);
    const request = planRequest(book, ALL, { date: '2023-08-15' });
    const before = cellsOf(book);
    const known = new Set(before.values.map((row) => row[COLUMN.key]).filter((key) => key !== ''));
    const team = teamRows(before, known);
    answerOf(book, 'planStores', request);
    const whole = cellsOf(book);
    const byKey = ({ values }: Cells) =>
      new Map(values.filter((row) => row[COLUMN.key] !== '').map((row) => [row[COLUMN.key], row]));
    const topOf = ({ values }: Cells) =>
      values.slice(
        0,
        values.findIndex((row) => row.includes('任务编号')),
      );

    workOn(book);
    const succeeded = failEach(
      book,
      moment,
      request,
      ({ n }) => {
        expect(usersSheets(book), `after call ${n}`).toEqual(users);
        expect(teamRows(cellsOf(book), known), `after call ${n}`).toEqual(team);

        expect(answerOf(book, 'planStores', request)).toMatchObject({ kind: 'placed', isNew: false });
        const after = cellsOf(book);
        expect(teamRows(after, known), `the refresh after call ${n}`).toEqual(team);
        expect(byKey(after), `the refresh after call ${n}`).toEqual(byKey(whole));
        expect(topOf(after), `the refresh after call ${n}`).toEqual(topOf(whole));
        expect(after.values, `the refresh after call ${n}`).toHaveLength(whole.values.length);
        const { writes } = book.countCalls(() => answerOf(book, 'planStores', request));
        expect(writes, `a third time after call ${n}`).toBe(0);
      },
      () => workOn(book),
    );
    // Once all is written, what is asked for the answer, and giving back the lock; and a move may fail.
    expect(succeeded).toBeLessThan(12);
  },
);
