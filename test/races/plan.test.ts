/** Somebody works in the file while a plan is made or refreshed: nothing of theirs is lost, and no task stands in another store's row. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { openPage } from '../../build/local/headless/page';
import type { PlanAnswer } from '../../src/sidebar/contract';
import { Refusal } from '../../src/sidebar/contract/refusal';
import { planStores } from '../../src/sidebar/model/plan-stores';
import { breakOff, type Edit, interleave } from '../support/interleave';
import { COLUMN, inPlan, PLAN, plan, setFigure, storeOf, tasksIn, WEAK } from '../support/plan-workbook';
import {
  choiceOnce,
  openBook,
  ROWS,
  reopening,
  rowsSheet,
  sheetNamesOf,
  TARGETS_SHEET,
  valuesOf,
} from '../support/small-report';
import { undoLastWrite } from '../support/undo-last-write';

const open = () =>
  openBook([rowsSheet(...storeOf('甲店', 50_000, WEAK), ...storeOf('乙店', 50_000, WEAK)), TARGETS_SHEET]);

const openWithout = reopening(open);
const choiceWithout = choiceOnce();

/** A file without a plan; the page has read it. */
async function withoutPlan() {
  const book = await openWithout();
  const request = { report: choiceWithout(book), stores: ['甲店', '乙店'], anew: false };
  const page = openPage(book);
  return { book, act: () => told(() => page.run(planStores(page.model, request))) };
}

/** What the user is told: an answer, or a sentence why there is none. */
type Told = PlanAnswer | { readonly kind: 'refused' };

function told(act: () => PlanAnswer): Told {
  try {
    return act();
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused' };
    throw error;
  }
}

const NOTE = { row: 5, text: '已约供应商' };
const OWN_TASK = '给李打电话';

/** A plan that the team works in; a month later each store needs one thing more, and one of them nothing of what it needed. */
const openWith = reopening(async () => {
  const book = await open();
  plan(book);
  inPlan(
    book,
    `plan.getRange(${NOTE.row}, ${COLUMN.notes + 1}).setValue('${NOTE.text}');
     plan.insertRowsAfter(7, 1); plan.getRange(8, 1).setValue('${OWN_TASK}'); plan.getRange(8, ${COLUMN.store + 1}).setValue('甲店');`,
  );
  setFigure(book, '乙店', 'G', 4.8);
  return book;
});

const LATER = { date: '2023-08-15' };
const choiceWith = choiceOnce(LATER);

async function withPlan() {
  const book = await openWith();
  const request = { report: choiceWith(book), stores: ['甲店', '乙店'], anew: false };
  const page = openPage(book);
  return { book, act: () => told(() => page.run(planStores(page.model, request))) };
}

/** Everything that stands in the file, sheet by sheet. */
const everything = (book: Workbook): string =>
  sheetNamesOf(book)
    .map((name) => JSON.stringify(valuesOf(book, name)))
    .join('\n');

const missing = (book: Workbook, words: readonly string[]): string | undefined =>
  words.find((word) => !everything(book).includes(word));

/** A row whose store or task is not that of its key, wherever somebody has moved the columns to. */
function mixed(book: Workbook, sheet: string): unknown {
  const rows = valuesOf(book, sheet);
  const header = rows.find((row) => row.includes('任务编号')) ?? [];
  const [key, store, needed] = ['任务编号', '店铺', '是否仍需'].map((name) => header.indexOf(name));
  return rows
    .filter((row) => /@.*@/.test(String(row[key ?? -1])))
    .find((row) => {
      const isOfStore = String(row[key ?? -1]).endsWith(`@${row[store ?? -1]}`);
      return !isOfStore || !['需要', '已不需要'].includes(String(row[needed ?? -1]));
    });
}

/** What the reply says is there, and is not. */
function untrue(book: Workbook, answer: Told): string | undefined {
  if (answer.kind === 'without header') return 'no header';
  const wanted = answer.kind === 'placed' ? answer.sheetName : PLAN;
  const name = sheetNamesOf(book).find((one) => one === wanted || one === RENAMED);
  if (name === undefined) return answer.kind === 'placed' ? `no sheet ${wanted}` : undefined;
  const row = mixed(book, name);
  return row === undefined ? undefined : `mixed: ${JSON.stringify(row)}`;
}

const RENAMED = '我们的计划';
const TYPED = 'typed meanwhile';

const fault =
  (...words: readonly string[]): Edit<Told>['fault'] =>
  (book, answer) =>
    missing(book, words) ?? untrue(book, answer);

const typeInto = (address: string) => (book: Workbook) => book.type(`'${PLAN}'!${address}`, TYPED);
const TEAM = [NOTE.text, OWN_TASK];

const WHILE_REFRESHED: readonly Edit<Told>[] = [
  { name: 'types a note', on: PLAN, does: typeInto('H6'), fault: fault(...TEAM, TYPED) },
  { name: 'types a status', on: PLAN, does: typeInto('G9'), fault: fault(...TEAM, TYPED) },
  { name: 'types under the last row', on: PLAN, does: typeInto('A23'), fault: fault(...TEAM, TYPED) },
  {
    name: 'inserts a row and types into it',
    on: PLAN,
    does: (book) => {
      book.insertRows(PLAN, 6, 1);
      book.type(`'${PLAN}'!A6`, TYPED);
    },
    fault: fault(...TEAM, TYPED),
  },
  {
    name: 'sorts the tasks',
    on: PLAN,
    does: (book) => book.sort(`'${PLAN}'!A4:I22`, 'A', 'desc'),
    fault: fault(...TEAM),
  },
  {
    name: 'inserts a column',
    on: PLAN,
    does: (book) => book.insertColumns(PLAN, 'C', 1),
    fault: fault(...TEAM),
  },
  { name: 'deletes a task', on: PLAN, does: (book) => book.deleteRows(PLAN, 6, 1), fault: fault(...TEAM) },
  {
    name: 'renames the plan',
    on: PLAN,
    does: (book) => book.renameSheet(PLAN, RENAMED),
    fault: fault(...TEAM),
  },
  {
    name: 'fills in a month of the monthly rows',
    on: ROWS,
    does: (book) => book.type(`${ROWS}!E2`, '61234'),
    fault: fault(...TEAM, '61234'),
  },
  {
    name: 'deletes a column',
    on: PLAN,
    does: (book) => book.deleteColumns(PLAN, 'F', 1),
    fault: fault(...TEAM),
  },
  {
    name: 'deletes the plan',
    on: PLAN,
    does: (book) => book.deleteSheet(PLAN),
    fault: (book) => missing(book, ['甲店', '乙店']),
  },
  {
    name: 'takes the last write back',
    on: PLAN,
    does: undoLastWrite,
    fault: (book) => missing(book, TEAM) ?? mixedIn(book),
  },
];

const mixedIn = (book: Workbook): string | undefined => {
  const row = mixed(book, PLAN);
  return row === undefined ? undefined : `mixed: ${JSON.stringify(row)}`;
};

test('where Google ends the run at any call of a refresh, all is the team’s that was, and a refresh ends it', async () => {
  const { moments, faults } = await breakOff(withPlan, ({ book }) => {
    const left = missing(book, TEAM) ?? mixedIn(book);
    if (left) return left;
    plan(book, ['甲店', '乙店'], LATER);
    const keys = tasksIn(book)
      .map((row) => row[COLUMN.key])
      .filter((key) => /@.*@/.test(String(key)));
    return (
      missing(book, TEAM) ??
      mixedIn(book) ??
      keys.find((key, index) => keys.indexOf(key) !== index)?.toString()
    );
  });
  expect(moments.length).toBeGreaterThan(0);
  expect(faults).toEqual(new Map());
});

test.each(WHILE_REFRESHED.map((edit) => [edit.name, edit] as const))(
  'while a plan is refreshed, somebody %s',
  { timeout: 900_000 },
  async (_, edit) => {
    const { calls, moments, avoidable } = await interleave(withPlan, edit);
    expect(calls).toBeGreaterThan(30);
    expect(moments.length).toBeGreaterThan(0);
    expect(avoidable).toEqual(new Map());
  },
);

const WHILE_MADE: readonly Edit<Told>[] = [
  { name: 'types into it', on: PLAN, does: typeInto('A40'), fault: fault(TYPED) },
  { name: 'types where it comes', on: PLAN, does: typeInto('A3'), fault: fault(TYPED) },
  { name: 'inserts a row', on: PLAN, does: (book) => book.insertRows(PLAN, 2, 1), fault: fault() },
  { name: 'inserts a column', on: PLAN, does: (book) => book.insertColumns(PLAN, 'B', 1), fault: fault() },
  { name: 'deletes a row', on: PLAN, does: (book) => book.deleteRows(PLAN, 9, 1), fault: fault() },
  { name: 'deletes a column', on: PLAN, does: (book) => book.deleteColumns(PLAN, 'H', 1), fault: fault() },
  { name: 'sorts it', on: PLAN, does: (book) => book.sort(`'${PLAN}'!A7:I25`, 'A', 'desc'), fault: fault() },
  { name: 'renames it', on: PLAN, does: (book) => book.renameSheet(PLAN, RENAMED), fault: fault() },
  {
    name: 'deletes it',
    on: PLAN,
    does: (book) => book.deleteSheet(PLAN),
    fault: (book) => missing(book, ['甲店', '乙店']),
  },
  {
    name: 'takes the last write back',
    on: ROWS,
    does: undoLastWrite,
    fault: (book) => missing(book, ['甲店', '乙店']),
  },
];

test.each(WHILE_MADE.map((edit) => [edit.name, edit] as const))(
  'while a plan is made, somebody %s',
  { timeout: 900_000 },
  async (_, edit) => {
    const { calls, moments, avoidable } = await interleave(withoutPlan, edit);
    expect(calls).toBeGreaterThan(30);
    expect(moments.length).toBeGreaterThan(0);
    expect(avoidable).toEqual(new Map());
  },
);

/** A task without the note of its own, or a note without a task: the looks stand in other rows or columns than the plan. */
function misdressed(book: Workbook): string | undefined {
  if (!sheetNamesOf(book).includes(PLAN)) return 'no plan';
  const read = (what: string): string[][] =>
    JSON.parse(String(inPlan(book, `return JSON.stringify(plan.getDataRange().get${what}())`)));
  const [values, notes] = [read('Values'), read('Notes')];
  const column = (values.find((row) => row.includes('任务编号')) ?? []).indexOf('原因');
  const odd = values.findIndex(
    (row, index) => row.some((cell) => /@.*@/.test(cell)) !== Boolean(notes[index]?.[column]),
  );
  return odd < 0 ? undefined : `${odd}: ${JSON.stringify([values[odd], notes[odd]])}`;
}

test.each<[string, (book: Workbook) => void]>([
  ['a row', (book) => book.insertRows(PLAN, 6, 1)],
  ['a column', (book) => book.insertColumns(PLAN, 'B', 1)],
])(
  'where somebody inserts %s around the writing of a first plan, its looks stay with it',
  async (_, does) => {
    const last = (calls: number) => Array.from({ length: 10 }, (_one, index) => calls - index);
    const edit = { name: '', on: PLAN, does, fault: (book: Workbook) => misdressed(book) };
    const { faults, avoidable } = await interleave(withoutPlan, edit, last);
    expect([...avoidable, ...faults]).toEqual([]);
  },
);

test('where Google ends the run at any call of a first plan, the next one is whole, and there is one', async () => {
  const { moments, faults } = await breakOff(withoutPlan, ({ book }) => {
    plan(book);
    const plans = sheetNamesOf(book).filter((name) => name.startsWith(PLAN));
    return plans.length === 1 ? (mixedIn(book) ?? missing(book, ['任务编号'])) : plans.join();
  });
  expect(moments.length).toBeGreaterThan(0);
  expect(faults).toEqual(new Map());
});
