import { describe, expect, test } from 'vitest';
import { measures } from '../../../src/plan/measures/measures';
import { editsOf } from '../../../src/plan/sheet/plan-edits';
import { planSheet } from '../../../src/plan/sheet/plan-sheet';
import type { FoundSheet, PlanSheet } from '../../../src/plan/sheet/sheet-rows';
import type { StorePlan, Task } from '../../../src/plan/tasks/task';
import { taskKey } from '../../../src/plan/tasks/task';
import { SHANGHAI } from '../../support/call-function';
import { blankSheet, edited, NO_EDITS, type Sheet, written } from '../../support/plan-sheets';
import { day } from '../../support/small-store';

const DAYS = { today: day(20221015), dates: SHANGHAI };

const task = (store: string, what: string, why = 'because'): Task => ({
  key: taskKey(what, '2022-10-31', store),
  store,
  kind: 'measure',
  what: { zh: `做${what}`, en: `Do ${what}` },
  brief: { zh: `因${why}`, en: why },
  why: { zh: `因为${why}。`, en: `It is ${why}.` },
  deadline: day(20221031),
  due: day(20221020),
  effect: 1,
});

const dueOn = (one: Task, due: number): Task => ({ ...one, due: day(due) });

const plan = (store: string, ...names: string[]): StorePlan => ({
  store,
  status: 'at risk',
  owner: '',
  tasks: names.map((name) => task(store, name)),
  undecided: [],
});

const A = plan('A', 'promotions.calendar', 'logistics.pick-up');
const B = plan('B', 'ratings.weekly-check');

/** @throws where there is no plan to lay */
function laid(plans: readonly StorePlan[], existing?: FoundSheet, language: 'zh' | 'en' = 'en'): PlanSheet {
  const sheet = planSheet(plans, existing, DAYS, language);
  if (!sheet) throw new Error('the header is lost');
  return sheet;
}

const fresh = (...plans: readonly StorePlan[]): Sheet => written(laid(plans));
const linesOf = ({ values }: Sheet): string[] => values.map((row) => row.join('|'));

/** The number of the row, from 0, whose key begins so. */
const rowOf = ({ values }: Sheet, name: string, store = 'a'): number =>
  values.findIndex(([, key]) => String(key) === taskKey(name, '2022-10-31', store));

/** The measure and the store of each task under the header. */
const keysIn = ({ values }: Sheet): string[] =>
  values.slice(3).map(([, key]) => String(key).replace(/@.*@/, ' '));

const COLUMN = { task: 0, key: 1, why: 2, store: 3, owner: 4, due: 5, status: 6, notes: 7, needed: 8 };

function put(sheet: Sheet, row: number, column: keyof typeof COLUMN, value: unknown, formula = ''): void {
  (sheet.values[row] ?? [])[COLUMN[column]] = value;
  (sheet.formulas[row] ?? [])[COLUMN[column]] = formula;
}

const cellAt = (sheet: Sheet, row: number, column: keyof typeof COLUMN): unknown =>
  sheet.values[row]?.[COLUMN[column]];

describe('a fresh plan', () => {
  test('shows the progress in one line at the top, then the tasks under their headers', () => {
    const sheet = laid([A, B]);
    expect(linesOf(written(sheet)).map((line) => line.replace(/\w{3} \w{3} \d\d 2022.*?\)/, 'DAY'))).toEqual([
      'Restart plan||||||||',
      'Progress as of 2022-10-15: 0 of 3 done; to do: A (At risk) 0/2, B (At risk) 0/1||||||||',
      'Task|Key|Why|Store|Owner|Begin by|Status|Notes|Needed',
      'Do promotions.calendar|promotions.calendar@2022-10-31@a|because|A||DAY|Open||Needed',
      'Do logistics.pick-up|logistics.pick-up@2022-10-31@a|because|A||DAY|Open||Needed',
      'Do ratings.weekly-check|ratings.weekly-check@2022-10-31@b|because|B||DAY|Open||Needed',
    ]);
    expect(sheet.headerRow).toBe(3);
    expect(sheet.rows.every(({ from }) => from === undefined)).toBe(true);
  });

  test('has its tasks by the day that they are due, and on one day those of the most urgent store first', () => {
    const late = { ...A, tasks: A.tasks.map((one, index) => dueOn(one, 20221020 + index)) };
    const early = {
      ...plan('B', 'range.prune', 'quality.laboratory'),
      tasks: [dueOn(task('B', 'range.prune'), 20221019), dueOn(task('B', 'quality.laboratory'), 20221020)],
    };
    expect(keysIn(fresh(late, early))).toEqual([
      'range.prune b',
      'promotions.calendar a',
      'quality.laboratory b',
      'logistics.pick-up a',
    ]);
  });

  test('says each reason in short, and the whole of it in the note', () => {
    const [cells] = laid([B], undefined, 'zh')
      .rows.slice(3)
      .map(({ cells }) => cells);
    expect(cells?.[COLUMN.why]).toMatchObject({ value: '因because', note: '完整原因：\n因为because。' });
  });

  test('takes the owner from the rows, as text, and leaves the cell to the team where they name none', () => {
    const owned = { ...B, owner: '=王芳' };
    const owners = laid([A, owned])
      .rows.slice(3)
      .map(({ cells }) => cells[COLUMN.owner]);
    expect(owners).toMatchObject([
      { value: undefined },
      { value: undefined },
      { value: '=王芳', format: 'text' },
    ]);
  });

  test('is in Chinese where it is asked to be', () => {
    const lines = linesOf(written(laid([B], undefined, 'zh')));
    expect(lines[1]).toBe('进度（截至 2022-10-15）：完成 0/1 项；待办：B（有风险）0/1||||||||');
    expect(lines[2]).toBe('任务|任务编号|原因|店铺|负责人|最晚开始|状态|备注|是否仍需');
    expect(lines[3]).toContain('|待办|');
    expect(lines[3]).toMatch(/\|需要$/);
  });
});

/** The line of the progress, behind its day. */
const progressOf = ({ values }: Sheet): string =>
  String(values[1]?.[COLUMN.task]).replace('Progress as of 2022-10-15: ', '');

describe('a refresh', () => {
  test('changes nothing where nothing has changed', () => {
    const sheet = fresh(A, B);
    expect(editsOf(laid([A, B], sheet))).toEqual(NO_EDITS);
  });

  test('adds what is newly needed where its day leads it, after what is due on the same day', () => {
    const sheet = fresh(A, B);
    const early = { ...A, tasks: [dueOn(task('A', 'range.prune'), 20221019), ...A.tasks] };
    const late = { ...B, tasks: [...B.tasks, dueOn(task('B', 'quality.laboratory'), 20221021)] };
    expect(keysIn(written(laid([late, early], sheet)))).toEqual([
      'range.prune a',
      'promotions.calendar a',
      'logistics.pick-up a',
      'ratings.weekly-check b',
      'quality.laboratory b',
    ]);
    expect(editsOf(laid([late, early], sheet)).tasks.map(({ after }) => after)).toEqual([3, 6]);
  });

  test('adds what is newly needed at the end of its store’s block where the team has sorted otherwise', () => {
    const [first, second] = B.tasks.concat(task('B', 'range.prune'));
    const ofB = { ...B, tasks: [first, second].flatMap((one) => (one ? [dueOn(one, 20221019)] : [])) };
    const sheet = fresh(ofB, A);
    sheet.values.splice(3, 4, ...sheet.values.slice(5, 7), ...sheet.values.slice(3, 5));
    const more = { ...A, tasks: [task('A', 'range.prune'), ...A.tasks, task('A', 'quality.laboratory')] };
    const after = written(laid([plan('C', 'range.prune'), more, ofB], sheet));
    expect(keysIn(after)).toEqual([
      'promotions.calendar a',
      'logistics.pick-up a',
      'range.prune a',
      'quality.laboratory a',
      'ratings.weekly-check b',
      'range.prune b',
      'range.prune c',
    ]);
    const { tasks } = editsOf(laid([more, ofB], sheet));
    expect(tasks.map(({ after: row, cells }) => [row, cells.length])).toEqual([[5, 2]]);
    expect(laid([more, ofB], sheet).added).toBe(2);
  });

  test('adds a store that is new after the last row that is filled', () => {
    const sheet = fresh(A);
    sheet.values.push(['', '', '', '', '', '', '', '', '']);
    sheet.formulas.push(['', '', '', '', '', '', '', '', '']);
    const after = written(laid([B, A], sheet));
    expect(after.values.slice(3).map(([, key]) => String(key).split('@')[0])).toEqual([
      'promotions.calendar',
      'logistics.pick-up',
      'ratings.weekly-check',
      '',
    ]);
    expect(editsOf(laid([B, A], sheet)).tasks).toMatchObject([{ after: 5, cells: [{}] }]);
  });

  test('has new tasks of one day in the order of their stores, the most urgent first', () => {
    const sheet = fresh(A);
    const after = written(
      laid([B, plan('A', 'promotions.calendar', 'logistics.pick-up', 'range.prune')], sheet),
    );
    expect(after.values.slice(-2).map(([, key]) => key)).toEqual([
      'ratings.weekly-check@2022-10-31@b',
      'range.prune@2022-10-31@a',
    ]);
  });

  test('marks what is no longer needed, and needed again, in a column of its own', () => {
    const sheet = fresh(A, B);
    put(sheet, rowOf(sheet, 'logistics.pick-up'), 'status', 'Doing');
    const after = written(laid([plan('A', 'promotions.calendar'), B], sheet));
    const row = rowOf(after, 'logistics.pick-up');
    expect(cellAt(after, row, 'needed')).toBe('No longer needed');
    expect(cellAt(after, row, 'status')).toBe('Doing');
    expect(cellAt(after, rowOf(after, 'promotions.calendar'), 'needed')).toBe('Needed');
    const again = written(laid([A, B], after));
    expect(cellAt(again, row, 'needed')).toBe('Needed');
    expect(laid([plan('A', 'promotions.calendar'), B], sheet).unneeded).toBe(1);
    // Known by now, in whichever language.
    expect(laid([plan('A', 'promotions.calendar'), B], after, 'zh').unneeded).toBe(0);
  });

  test('does not mark what cannot be told for want of data', () => {
    const sheet = fresh(A);
    const undecided = { ...plan('A'), undecided: ['sales' as const] };
    const after = written(laid([undecided], sheet));
    expect(cellAt(after, rowOf(after, 'promotions.calendar'), 'needed')).toBe('Needed');
    expect(cellAt(after, rowOf(after, 'logistics.pick-up'), 'needed')).toBe('No longer needed');
  });

  test('leaves the rows of stores alone that were not chosen', () => {
    const sheet = fresh(A, B);
    expect(editsOf(laid([B], sheet))).toEqual({
      ...NO_EDITS,
      // Of a store that was not planned now nobody knows how it stands: its tasks are counted, and it is not named.
      writes: [
        {
          row: 2,
          column: 1,
          cells: [
            expect.objectContaining({
              value: 'Progress as of 2022-10-15: 0 of 3 done; to do: B (At risk) 0/1',
            }),
          ],
        },
      ],
    });
  });

  test('tells the reasons of what is needed anew, and of nothing else', () => {
    const sheet = fresh(A, B);
    const now = { ...A, tasks: [task('A', 'promotions.calendar', 'less is missing')] };
    const after = written(laid([now, B], sheet));
    expect(cellAt(after, rowOf(after, 'promotions.calendar'), 'why')).toBe('less is missing');
    expect(cellAt(after, rowOf(after, 'logistics.pick-up'), 'why')).toBe('because');
  });

  test('never moves a due day or a task that stands there already', () => {
    const sheet = fresh(A);
    put(sheet, rowOf(sheet, 'promotions.calendar'), 'due', 'after the fair');
    put(sheet, rowOf(sheet, 'promotions.calendar'), 'task', 'Ask Li first');
    const after = written(laid([A], sheet));
    expect(cellAt(after, rowOf(after, 'promotions.calendar'), 'due')).toBe('after the fair');
    expect(cellAt(after, rowOf(after, 'promotions.calendar'), 'task')).toBe('Ask Li first');
  });

  test('keeps formulas of the team’s, also over a cell of the plan’s own where the text is the same', () => {
    const sheet = fresh(A);
    const row = rowOf(sheet, 'promotions.calendar');
    put(sheet, row, 'notes', 3, '=1+2');
    expect(written(laid([A], sheet)).formulas[row]?.[COLUMN.notes]).toBe('=1+2');
    put(sheet, row, 'needed', 'Needed', '="Needed"');
    expect(written(laid([A], sheet)).formulas[row]?.[COLUMN.needed]).toBe('');
  });

  test('finds its columns in either language and wherever they stand by now, beside columns of the team’s', () => {
    const sheet = fresh(A);
    const moved = sheet.values.map((row, index) => [
      ...[index === 2 ? 'Budget' : index],
      ...[...row].reverse(),
    ]);
    const header = [
      'Budget',
      '是否仍需',
      '备注',
      '状态',
      '最晚开始',
      '负责人',
      '店铺',
      '原因',
      '任务编号',
      '任务',
    ];
    const existing = blankSheet(moved.map((row, index) => (index === 2 ? header : row)));
    const after = written(laid([plan('A', 'promotions.calendar', 'range.prune')], existing));
    expect(after.values.map((row) => row[0])).toEqual([0, 1, 'Budget', 3, 4, '']);
    expect(after.values[4]?.[1]).toBe('No longer needed');
    expect(after.values[5]?.slice(-3)).toEqual(['because', 'range.prune@2022-10-31@a', 'Do range.prune']);
  });

  test('knows its rows by their key, also with spaces around it', () => {
    const sheet = fresh(A);
    put(sheet, rowOf(sheet, 'logistics.pick-up'), 'key', ' logistics.pick-up@2022-10-31@a ');
    expect(editsOf(laid([A], sheet))).toEqual(NO_EDITS);
  });

  test('puts rows without a store after the last that is filled, not after blank ones', () => {
    const sheet = fresh(A);
    for (let count = 0; count < 3; count++) {
      sheet.values.push(['', '', '', '', '', '', '', '', '']);
      sheet.formulas.push(['', '', '', '', '', '', '', '', '']);
    }
    const { tasks } = editsOf(laid([plan('', 'data.mend')], sheet));
    expect(tasks).toMatchObject([{ after: 5, cells: [{}] }]);
    expect(fresh(plan('', 'data.mend')).values[1]?.[COLUMN.task]).toBe(
      'Progress as of 2022-10-15: 0 of 1 done',
    );
  });

  test('is few writes: one for cells of one column that follow each other', () => {
    const sheet = fresh(A, B);
    const changed = (one: StorePlan) => ({
      ...one,
      tasks: one.tasks.map((task) => ({ ...task, brief: { zh: '新', en: 'new' } })),
    });
    for (const row of [3, 4, 5]) put(sheet, row, 'needed', '');
    const { writes } = editsOf(laid([changed(A), changed(B)], sheet));
    expect(writes.map(({ row, column, cells }) => [row, column, cells.length])).toEqual([
      [4, 3, 3],
      [4, 9, 3],
    ]);
  });

  test('comes to the same by its edits where the columns stand in another order', () => {
    const sheet = fresh(A, B);
    const whyFirst = blankSheet(
      sheet.values.map((row) => [row[COLUMN.why], ...row.toSpliced(COLUMN.why, 1)]),
    );
    const now = [
      plan('A', 'promotions.calendar', 'range.prune'),
      { ...B, tasks: [task('B', 'ratings.weekly-check', 'new')] },
    ];
    const after = laid(now, whyFirst);
    expect(edited(whyFirst, editsOf(after), 9).values).toEqual(written(after).values);
  });

  test('writes a column of its own rows in one piece, and nothing in a row of the team’s', () => {
    const sheet = fresh(plan('A', 'range.prune', 'promotions.calendar', 'logistics.pick-up'), B);
    const changed = (one: Task): Task => ({ ...one, brief: { zh: '新', en: 'new' } });
    const now = (...names: string[]) => ({
      ...plan('A'),
      tasks: names.map((name) => changed(task('A', name))),
    });
    const whysOf = (found: Sheet) =>
      editsOf(laid([now('range.prune', 'logistics.pick-up'), B], found))
        .writes.filter(({ column, row }) => column === 3 && row > 3)
        .map(({ row, cells }) => [row, cells.length]);
    expect(whysOf(sheet)).toEqual([[4, 3]]);
    const own = structuredClone(sheet);
    put(own, 4, 'key', '');
    expect(whysOf(own)).toEqual([
      [4, 1],
      [6, 1],
    ]);
    const formula = structuredClone(sheet);
    put(formula, 4, 'why', 3, '=1+2');
    expect(whysOf(formula)).toEqual([
      [4, 1],
      [6, 1],
    ]);
  });

  test('takes the copy of a row, hidden key and all, for one of the team’s own', () => {
    const sheet = fresh(A);
    const row = rowOf(sheet, 'promotions.calendar');
    sheet.values.push([...(sheet.values[row] ?? [])].with(COLUMN.why, 'our own reason'));
    sheet.formulas.push([...(sheet.formulas[row] ?? [])]);
    const after = written(laid([plan('A', 'range.prune')], sheet));
    expect(after.values[6]?.slice(COLUMN.why)).toEqual(sheet.values[5]?.slice(COLUMN.why));
    expect(cellAt(after, row, 'needed')).toBe('No longer needed');
  });

  test.each<[string, keyof typeof COLUMN, string]>([
    ['another store', 'store', 'B'],
    ['another task', 'task', 'Call the supplier'],
  ])('knows its own row from a copy above it that was made one of %s', (_, column, text) => {
    const own = measures.find(({ key }) => key === 'promotions.calendar')?.text.en;
    const sheet = fresh(A);
    const row = rowOf(sheet, 'promotions.calendar');
    put(sheet, row, 'task', own);
    const copy = [...(sheet.values[row] ?? [])].with(COLUMN.why, 'our own reason').with(COLUMN[column], text);
    sheet.values.splice(row, 0, copy);
    sheet.formulas.splice(row, 0, [...(sheet.formulas[row] ?? [])]);
    const after = written(laid([plan('A', 'range.prune'), B], sheet));
    expect(after.values).toContainEqual(copy);
    const marked = after.values.filter((cells) => cells[COLUMN.needed] === 'No longer needed');
    expect(marked.map((cells) => [cells[COLUMN.task], cells[COLUMN.store]])).toEqual([
      [own, 'A'],
      ['Do logistics.pick-up', 'A'],
    ]);
  });

  test('adds no task again whose row was sorted to a place above the header', () => {
    const sheet = fresh(A);
    const row = rowOf(sheet, 'promotions.calendar');
    const moved = sheet.values.splice(row, 1)[0] ?? [];
    sheet.values.unshift(moved);
    sheet.formulas.unshift(...sheet.formulas.splice(row, 1));
    const after = laid([A], sheet);
    expect(after.added).toBe(0);
    expect(editsOf(after)).toEqual(NO_EDITS);
    // It is still one of the store's, and marked as such.
    const marked = written(laid([plan('A', 'logistics.pick-up')], sheet)).values;
    expect(marked[0]).toEqual(moved.with(COLUMN.needed, 'No longer needed'));
  });

  test('counts a copy for the store that it names, not for that of its key', () => {
    const sheet = fresh(A, B);
    const row = rowOf(sheet, 'promotions.calendar');
    sheet.values.push([...(sheet.values[row] ?? [])].with(COLUMN.store, 'B'));
    sheet.formulas.push([...(sheet.formulas[row] ?? [])]);
    expect(progressOf(written(laid([A, B], sheet)))).toBe(
      '0 of 4 done; to do: A (At risk) 0/2, B (At risk) 0/2',
    );
  });

  test('never writes in a column of the team’s that is called like one of its own', () => {
    const sheet = fresh(A);
    const header = sheet.values.findIndex((cells) => cells.includes('Key'));
    // To the left of its own, in the other language and in the same.
    const wider = (name: string): Sheet =>
      blankSheet(sheet.values.map((cells, row) => [row === header ? name : `ours ${row}`, ...cells]));
    const changed = plan('A', 'range.prune');
    for (const name of ['原因', '是否仍需', '备注']) {
      const after = written(laid([changed], wider(name)));
      const old = after.values.filter((cells) => String(cells[0]).startsWith('ours'));
      expect(old).toHaveLength(sheet.values.length - 1);
      expect(after.values.filter((cells) => cells[COLUMN.needed + 1] === 'No longer needed')).toHaveLength(2);
      expect(after.values.filter((cells) => String(cells[0]).startsWith('No longer'))).toEqual([]);
    }
    for (const name of ['Why', 'Needed']) {
      const after = written(laid([changed], wider(name)));
      expect(after.values.filter((cells) => String(cells[0]).startsWith('ours'))).toHaveLength(
        sheet.values.length - 1,
      );
    }
  });

  test('does without the columns that the team took away', () => {
    const sheet = fresh(A);
    const without = blankSheet(
      sheet.values.map((row) => row.filter((_, index) => index !== COLUMN.needed && index !== COLUMN.why)),
    );
    const after = written(laid([plan('A', 'range.prune')], without));
    expect(after.values.at(-1)?.slice(0, 3)).toEqual(['Do range.prune', 'range.prune@2022-10-31@a', 'A']);
    expect(editsOf(laid([A], without))).toEqual(NO_EDITS);
  });

  test('is refused where the header is gone', () => {
    const sheet = fresh(A);
    sheet.values.splice(2, 1);
    expect(planSheet([A], sheet, DAYS, 'en')).toBeUndefined();
    expect(planSheet([A], blankSheet([['']]), DAYS, 'en')).toBeUndefined();
  });

  test('brings back a row that was deleted and is still needed: to be rid of a task is to drop it', () => {
    const sheet = fresh(A);
    const row = rowOf(sheet, 'promotions.calendar');
    sheet.values.splice(row, 1);
    sheet.formulas.splice(row, 1);
    expect(rowOf(written(laid([A], sheet)), 'promotions.calendar')).toBe(4);
  });
});

describe('the progress at the top', () => {
  const refreshed = (sheet: Sheet, plans = [A, B]): string => progressOf(written(laid(plans, sheet)));

  test('says of stores that need nothing that there are no tasks', () => {
    expect(progressOf(fresh(plan('A')))).toBe('no tasks');
    expect(written(laid([plan('A')], undefined, 'zh')).values[1]?.[COLUMN.task]).toBe(
      '进度（截至 2022-10-15）：无需任务',
    );
  });

  test('names the five that come first of those with something left to do, and counts the others', () => {
    const stores = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => plan(name, 'range.prune'));
    expect(progressOf(fresh(...stores))).toBe(
      `0 of 7 done; to do: ${['A', 'B', 'C', 'D', 'E'].map((name) => `${name} (At risk) 0/1`).join(', ')}, and 2 other stores`,
    );
    expect(written(laid(stores, undefined, 'zh')).values[1]?.[COLUMN.task]).toMatch(/，另 2 家$/);
  });

  test('names no store on track of which nothing was begun', () => {
    const calm = { ...A, status: 'on track' as const };
    const sheet = fresh(calm, B);
    expect(progressOf(sheet)).toBe('0 of 3 done; to do: B (At risk) 0/1');
    put(sheet, rowOf(sheet, 'promotions.calendar'), 'status', 'Doing');
    expect(refreshed(sheet, [calm, B])).toBe(
      '0 of 3 done, 1 doing; to do: A (On track) 0/2, B (At risk) 0/1',
    );
  });

  test('counts the statuses, in either language', () => {
    const sheet = fresh(A, B);
    put(sheet, rowOf(sheet, 'promotions.calendar'), 'status', '已完成');
    put(sheet, rowOf(sheet, 'logistics.pick-up'), 'status', ' doing ');
    expect(refreshed(sheet)).toBe('1 of 3 done, 1 doing; to do: A (At risk) 1/2, B (At risk) 0/1');
    put(sheet, rowOf(sheet, 'logistics.pick-up'), 'status', '放弃');
    expect(refreshed(sheet)).toBe('1 of 2 done, 1 dropped; to do: B (At risk) 0/1');
  });

  test('takes words of the team’s own as open', () => {
    const sheet = fresh(A, B);
    put(sheet, rowOf(sheet, 'promotions.calendar'), 'status', 'waiting for Li');
    expect(refreshed(sheet)).toBe('0 of 3 done; to do: A (At risk) 0/2, B (At risk) 0/1');
  });

  test('leaves out what is no longer needed unless it was begun or done', () => {
    const sheet = fresh(A, B);
    const less = [plan('A', 'promotions.calendar'), B];
    expect(refreshed(sheet, less)).toBe('0 of 2 done; to do: A (At risk) 0/1, B (At risk) 0/1');
    put(sheet, rowOf(sheet, 'logistics.pick-up'), 'status', 'Done');
    expect(refreshed(sheet, less)).toBe('1 of 3 done; to do: A (At risk) 1/2, B (At risk) 0/1');
  });

  test('counts the team’s own rows that name a store and a task', () => {
    const sheet = fresh(A, B);
    for (const [name, store] of [
      ['Call Li', ' a '],
      ['', 'A'],
      ['Call Wang', ''],
    ]) {
      sheet.values.push([name ?? '', '', '', store, '', '', 'Done', '', '']);
      sheet.formulas.push(['', '', '', '', '', '', '', '', '']);
    }
    expect(refreshed(sheet)).toBe('1 of 4 done; to do: A (At risk) 1/3, B (At risk) 0/1');
  });

  test('says of what was marked before that it is not counted, while nothing more can be told', () => {
    const sheet = written(laid([plan('A', 'promotions.calendar'), B], fresh(A, B)));
    const undecided = { ...plan('A', 'promotions.calendar'), undecided: ['service' as const] };
    expect(refreshed(sheet, [undecided, B])).toBe('0 of 2 done; to do: A (At risk) 0/1, B (At risk) 0/1');
  });

  test.each(['zh', 'en'] as const)('is told anew where it stands, in %s', (language) => {
    const sheet = written(laid([A, B], undefined, language));
    put(sheet, rowOf(sheet, 'promotions.calendar'), 'status', '完成');
    const after = written(laid([A, B], sheet, language)).values[1]?.[COLUMN.task];
    expect(after).toMatch({ zh: /：完成 1\/3 项；/, en: /: 1 of 3 done;/ }[language]);
  });

  test('stays away where the team took it away, and leaves what the team wrote up there', () => {
    const sheet = fresh(A);
    const own = [
      ['Meeting on Mondays', '', 'Progress is slow', 'A', '', '', '', '', ''],
      ['Progress as of yesterday', '', '', '', '', '', '', '', ''],
    ];
    sheet.values.splice(0, 2, ...own);
    expect(editsOf(laid([A, B], sheet))).toMatchObject({ writes: [], tasks: [{ after: 5 }] });
  });
});

describe('the progress of a plan that an earlier version made, with a row for each store', () => {
  /** Its heading stands over the reasons, and the rows of the stores follow it. */
  function earlier(...more: readonly unknown[][]): Sheet {
    const sheet = fresh(A, B);
    const rows = [
      ['Store', '', 'Progress as of 2022-10-01', '', '', '', '', '', ''],
      ['A', '', 'At risk, 0 of 2 done', '', '', '', '', '', ''],
      ...more,
      ['B', '', 'At risk, 0 of 1 done', '', '', '', '', '', ''],
      ['', '', '', '', '', '', '', '', ''],
    ];
    const values = sheet.values.toSpliced(1, 1, ...rows);
    return { ...blankSheet(values), formulas: values.map((row) => row.map(() => '')) };
  }
  const top = (sheet: Sheet, plans: readonly StorePlan[]): unknown[][] =>
    written(laid(plans, sheet))
      .values.slice(1, 5)
      .map((row) => [row[COLUMN.task], row[COLUMN.why]]);

  test('is told anew in the rows that are there, and in one line over them', () => {
    const sheet = earlier();
    put(sheet, rowOf(sheet, 'promotions.calendar'), 'status', 'Done');
    expect(top(sheet, [A, plan('C', 'range.prune')])).toEqual([
      ['Store', 'Progress as of 2022-10-15: 1 of 4 done; to do: A (At risk) 1/2, C (At risk) 0/1'],
      ['A', 'At risk, 1 of 2 done'],
      // Of a store that was not planned now nobody knows how it stands.
      ['B', '0 of 1 done'],
      ['', ''],
    ]);
  });

  test('is written in one row of a store, and in none that the team put under it', () => {
    const note = ['A', '', 'our focus this week', '', '', '', '', '', ''];
    expect(top(earlier(note), [A, B])).toEqual([
      ['Store', 'Progress as of 2022-10-15: 0 of 3 done; to do: A (At risk) 0/2, B (At risk) 0/1'],
      ['A', 'At risk, 0 of 2 done'],
      ['A', 'our focus this week'],
      ['B', 'At risk, 0 of 1 done'],
    ]);
  });
});
