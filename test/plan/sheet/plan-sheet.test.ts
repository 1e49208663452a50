import { describe, expect, test } from 'vitest';
import { measures } from '../../../src/plan/measures/measures';
import { editsOf } from '../../../src/plan/sheet/plan-edits';
import { planSheet } from '../../../src/plan/sheet/plan-sheet';
import type { FoundSheet, PlanSheet } from '../../../src/plan/sheet/sheet-rows';
import type { StorePlan, Task } from '../../../src/plan/tasks/task';
import { taskKey } from '../../../src/plan/tasks/task';
import { blankSheet, edited, NO_EDITS, type Sheet, written } from '../../support/plan-sheets';
import { day } from '../../support/small-store';

const TODAY = day(20221015);

const task = (store: string, what: string, why = 'because'): Task => ({
  key: taskKey(what, '2022-10-31', store),
  store,
  kind: 'measure',
  what: { zh: `做${what}`, en: `Do ${what}` },
  why: { zh: `因为${why}`, en: why },
  deadline: day(20221031),
  due: day(20221020),
  effect: 1,
});

const plan = (store: string, ...names: string[]): StorePlan => ({
  store,
  status: 'at risk',
  tasks: names.map((name) => task(store, name)),
  undecided: [],
});

const A = plan('A', 'promotions.calendar', 'logistics.pick-up');
const B = plan('B', 'ratings.weekly-check');

/** @throws where there is no plan to lay */
function laid(plans: readonly StorePlan[], existing?: FoundSheet, language: 'zh' | 'en' = 'en'): PlanSheet {
  const sheet = planSheet(plans, existing, TODAY, language);
  if (!sheet) throw new Error('the header is lost');
  return sheet;
}

const fresh = (...plans: readonly StorePlan[]): Sheet => written(laid(plans));
const linesOf = ({ values }: Sheet): string[] => values.map((row) => row.join('|'));

/** The number of the row, from 0, whose key begins so. */
const rowOf = ({ values }: Sheet, name: string, store = 'a'): number =>
  values.findIndex(([, key]) => String(key) === taskKey(name, '2022-10-31', store));

const COLUMN = { task: 0, key: 1, why: 2, store: 3, owner: 4, due: 5, status: 6, notes: 7, needed: 8 };

function put(sheet: Sheet, row: number, column: keyof typeof COLUMN, value: unknown, formula = ''): void {
  (sheet.values[row] ?? [])[COLUMN[column]] = value;
  (sheet.formulas[row] ?? [])[COLUMN[column]] = formula;
}

const cellAt = (sheet: Sheet, row: number, column: keyof typeof COLUMN): unknown =>
  sheet.values[row]?.[COLUMN[column]];

describe('a fresh plan', () => {
  test('shows the progress of each store at the top, then the tasks under their headers', () => {
    const sheet = laid([A, B]);
    expect(linesOf(written(sheet)).map((line) => line.replace(/\w{3} \w{3} \d\d 2022.*?\)/, 'DAY'))).toEqual([
      'Restart plan||||||||',
      'Store||Progress as of 2022-10-15||||||',
      'A||At risk, 0 of 2 done||||||',
      'B||At risk, 0 of 1 done||||||',
      '||||||||',
      'Task|Key|Why|Store|Owner|Begin by|Status|Notes|Needed',
      'Do promotions.calendar|promotions.calendar@2022-10-31@a|because|A||DAY|Open||Needed',
      'Do logistics.pick-up|logistics.pick-up@2022-10-31@a|because|A||DAY|Open||Needed',
      'Do ratings.weekly-check|ratings.weekly-check@2022-10-31@b|because|B||DAY|Open||Needed',
    ]);
    expect(sheet.headerRow).toBe(6);
    expect(sheet.rows.every(({ from }) => from === undefined)).toBe(true);
  });

  test('is in Chinese where it is asked to be', () => {
    const lines = linesOf(written(laid([B], undefined, 'zh')));
    expect(lines[1]).toBe('店铺||进度（截至 2022-10-15）||||||');
    expect(lines[2]).toBe('B||有风险，完成 0/1 项||||||');
    expect(lines[4]).toBe('任务|任务编号|原因|店铺|负责人|最晚开始|状态|备注|是否仍需');
    expect(lines[5]).toContain('|待办|');
    expect(lines[5]).toMatch(/\|需要$/);
  });
});

describe('a refresh', () => {
  test('changes nothing where nothing has changed', () => {
    const sheet = fresh(A, B);
    expect(editsOf(laid([A, B], sheet))).toEqual(NO_EDITS);
  });

  test('adds what is newly needed at the end of its store’s block', () => {
    const sheet = fresh(A, B);
    const more = { ...A, tasks: [task('A', 'range.prune'), ...A.tasks, task('A', 'quality.laboratory')] };
    const after = written(laid([more, B], sheet));
    expect(after.values.slice(6).map(([, key]) => String(key).split('@')[0])).toEqual([
      'promotions.calendar',
      'logistics.pick-up',
      'range.prune',
      'quality.laboratory',
      'ratings.weekly-check',
    ]);
    const { tasks } = editsOf(laid([more, B], sheet));
    expect(tasks.map(({ after: row, cells }) => [row, cells.length])).toEqual([[8, 2]]);
    expect(laid([more, B], sheet).added).toBe(2);
  });

  test('adds a store that is new at the end, and its progress under the others’', () => {
    const sheet = fresh(A);
    put(sheet, 7, 'store', 'A');
    sheet.values.push(['', '', '', '', '', '', '', '', '']);
    sheet.formulas.push(['', '', '', '', '', '', '', '', '']);
    const after = written(laid([B, A], sheet));
    expect(after.values.slice(0, 5).map((row) => row[COLUMN.task])).toEqual([
      'Restart plan',
      'Store',
      'A',
      'B',
      '',
    ]);
    expect(after.values.slice(6).map(([, key]) => String(key).split('@')[0])).toEqual([
      'promotions.calendar',
      'logistics.pick-up',
      'ratings.weekly-check',
      '',
    ]);
    const { progress, tasks } = editsOf(laid([B, A], sheet));
    expect(progress).toMatchObject({ after: 3, cells: [{}] });
    expect(tasks).toMatchObject([{ after: 7, cells: [{}] }]);
  });

  test('keeps a store’s new tasks together where another store begins after it', () => {
    const sheet = fresh(A);
    const after = written(
      laid([B, plan('A', 'promotions.calendar', 'logistics.pick-up', 'range.prune')], sheet),
    );
    expect(after.values.slice(-2).map(([, key]) => key)).toEqual([
      'range.prune@2022-10-31@a',
      'ratings.weekly-check@2022-10-31@b',
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
      // Of a store that was not planned now nobody knows how it stands: only its tasks are counted.
      writes: [{ row: 3, column: 3, cells: [expect.objectContaining({ value: '0 of 2 done' })] }],
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
      ...[index === 4 ? 'Budget' : index],
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
    const existing = blankSheet(moved.map((row, index) => (index === 4 ? header : row)));
    const after = written(laid([plan('A', 'promotions.calendar', 'range.prune')], existing));
    expect(after.values.map((row) => row[0])).toEqual([0, 1, 2, 3, 'Budget', 5, 6, '']);
    expect(after.values[6]?.[1]).toBe('No longer needed');
    expect(after.values[7]?.slice(-3)).toEqual(['because', 'range.prune@2022-10-31@a', 'Do range.prune']);
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
    expect(tasks).toMatchObject([{ after: 7, cells: [{}] }]);
    expect(
      fresh(plan('', 'data.mend'))
        .values.map((row) => row[COLUMN.task])
        .slice(0, 4),
    ).toEqual(['Restart plan', 'Store', '', 'Task']);
  });

  test('is few writes: one for cells of one column that follow each other', () => {
    const sheet = fresh(A, B);
    const changed = (one: StorePlan) => ({
      ...one,
      tasks: one.tasks.map((task) => ({ ...task, why: { zh: '新', en: 'new' } })),
    });
    for (const row of [6, 7, 8]) put(sheet, row, 'needed', '');
    const { writes } = editsOf(laid([changed(A), changed(B)], sheet));
    expect(writes.map(({ row, column, cells }) => [row, column, cells.length])).toEqual([
      [7, 3, 3],
      [7, 9, 3],
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
    const changed = (one: Task): Task => ({ ...one, why: { zh: '新', en: 'new' } });
    const now = (...names: string[]) => ({
      ...plan('A'),
      tasks: names.map((name) => changed(task('A', name))),
    });
    const whysOf = (found: Sheet) =>
      editsOf(laid([now('range.prune', 'logistics.pick-up'), B], found))
        .writes.filter(({ column, row }) => column === 3 && row > 6)
        .map(({ row, cells }) => [row, cells.length]);
    expect(whysOf(sheet)).toEqual([[7, 3]]);
    const own = structuredClone(sheet);
    put(own, 7, 'key', '');
    expect(whysOf(own)).toEqual([
      [7, 1],
      [9, 1],
    ]);
    const formula = structuredClone(sheet);
    put(formula, 7, 'why', 3, '=1+2');
    expect(whysOf(formula)).toEqual([
      [7, 1],
      [9, 1],
    ]);
  });

  test('takes the copy of a row, hidden key and all, for one of the team’s own', () => {
    const sheet = fresh(A);
    const row = rowOf(sheet, 'promotions.calendar');
    sheet.values.push([...(sheet.values[row] ?? [])].with(COLUMN.why, 'our own reason'));
    sheet.formulas.push([...(sheet.formulas[row] ?? [])]);
    const after = written(laid([plan('A', 'range.prune')], sheet));
    expect(after.values[7]?.slice(COLUMN.why)).toEqual(sheet.values[7]?.slice(COLUMN.why));
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
    const top = written(laid([A, B], sheet)).values;
    expect(top.slice(2, 4).map((cells) => cells[COLUMN.why])).toEqual([
      'At risk, 0 of 2 done',
      'At risk, 0 of 2 done',
    ]);
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
    sheet.values.splice(4, 1);
    expect(planSheet([A], sheet, TODAY, 'en')).toBeUndefined();
    expect(planSheet([A], blankSheet([['']]), TODAY, 'en')).toBeUndefined();
  });

  test('brings back a row that was deleted and is still needed: to be rid of a task is to drop it', () => {
    const sheet = fresh(A);
    const row = rowOf(sheet, 'promotions.calendar');
    sheet.values.splice(row, 1);
    sheet.formulas.splice(row, 1);
    expect(rowOf(written(laid([A], sheet)), 'promotions.calendar')).toBe(6);
  });
});

describe('the progress at the top', () => {
  const progressOf = (sheet: Sheet, plans = [A, B]) => written(laid(plans, sheet)).values[2]?.[COLUMN.why];

  test('says of a store that needs nothing that it has no tasks', () => {
    expect(fresh(plan('A')).values[2]?.[COLUMN.why]).toBe('At risk, no tasks');
    expect(written(laid([plan('A')], undefined, 'zh')).values[2]?.[COLUMN.why]).toBe('有风险，无需任务');
  });

  test('writes in one row of a store, and in none that the team put under it', () => {
    const sheet = fresh(A, B);
    const note = ['A', '', 'our focus this week', '', '', '', '', '', ''];
    sheet.values.splice(3, 0, note);
    sheet.formulas.splice(
      3,
      0,
      note.map(() => ''),
    );
    put(sheet, rowOf(sheet, 'promotions.calendar'), 'status', 'Done');
    const after = written(laid([A, B], sheet));
    expect(after.values[2]?.[COLUMN.why]).toBe('At risk, 1 of 2 done');
    expect(after.values[3]).toEqual(note);
  });

  test('counts the statuses, in either language', () => {
    const sheet = fresh(A, B);
    put(sheet, rowOf(sheet, 'promotions.calendar'), 'status', '已完成');
    put(sheet, rowOf(sheet, 'logistics.pick-up'), 'status', ' doing ');
    expect(progressOf(sheet)).toBe('At risk, 1 of 2 done, 1 doing');
    put(sheet, rowOf(sheet, 'logistics.pick-up'), 'status', '放弃');
    expect(progressOf(sheet)).toBe('At risk, 1 of 1 done, 1 dropped');
  });

  test('takes words of the team’s own as open', () => {
    const sheet = fresh(A, B);
    put(sheet, rowOf(sheet, 'promotions.calendar'), 'status', 'waiting for Li');
    expect(progressOf(sheet)).toBe('At risk, 0 of 2 done');
  });

  test('leaves out what is no longer needed unless it was begun or done', () => {
    const sheet = fresh(A, B);
    expect(progressOf(sheet, [plan('A', 'promotions.calendar'), B])).toBe('At risk, 0 of 1 done');
    put(sheet, rowOf(sheet, 'logistics.pick-up'), 'status', 'Done');
    expect(progressOf(sheet, [plan('A', 'promotions.calendar'), B])).toBe('At risk, 1 of 2 done');
  });

  test('counts the team’s own rows that name the store and a task', () => {
    const sheet = fresh(A, B);
    for (const [name, store] of [
      ['Call Li', ' a '],
      ['', 'A'],
      ['Call Wang', ''],
    ]) {
      sheet.values.push([name ?? '', '', '', store, '', '', 'Done', '', '']);
      sheet.formulas.push(['', '', '', '', '', '', '', '', '']);
    }
    expect(progressOf(sheet)).toBe('At risk, 1 of 3 done');
  });

  test('says of what was marked before that it is not counted, while nothing more can be told', () => {
    const sheet = written(laid([plan('A', 'promotions.calendar'), B], fresh(A, B)));
    const undecided = { ...plan('A', 'promotions.calendar'), undecided: ['service' as const] };
    expect(progressOf(sheet, [undecided, B])).toBe('At risk, 0 of 1 done');
  });

  test('is that of the store, whatever the title says', () => {
    const store = plan('Restart plan', 'range.prune');
    const sheet = fresh(store);
    const done = rowOf(sheet, 'range.prune', 'restart plan');
    put(sheet, done, 'status', 'Done');
    const after = written(laid([store], sheet));
    expect(after.values.slice(0, 3).map((row) => [row[COLUMN.task], row[COLUMN.why]])).toEqual([
      ['Restart plan', ''],
      ['Store', 'Progress as of 2022-10-15'],
      ['Restart plan', 'At risk, 1 of 1 done'],
    ]);
  });

  test('fills the blank rows that a refresh which broke off has left, but for the one before the header', () => {
    const sheet = fresh(A);
    const blank = () => ['', '', '', '', '', '', '', '', ''];
    sheet.values.splice(3, 0, blank());
    sheet.formulas.splice(3, 0, blank());
    const after = laid([A, B, plan('C')], sheet);
    expect(
      written(after)
        .values.slice(2, 7)
        .map((row) => row[COLUMN.task]),
    ).toEqual(['A', 'B', 'C', '', 'Task']);
    expect(editsOf(after)).toMatchObject({ progress: { after: 4, cells: [{}] } });
  });

  test('stays away where the team took it away', () => {
    const sheet = fresh(A);
    sheet.values.splice(0, 4);
    sheet.formulas.splice(0, 4);
    expect(editsOf(laid([A, B], sheet))).toMatchObject({ ...NO_EDITS, tasks: [{ after: 3 }] });
  });

  test('leaves what the team wrote up there where it is', () => {
    const sheet = fresh(A);
    sheet.values.splice(3, 0, ['Meeting on Mondays', '', 'at nine', '', '', '', '', '', '']);
    sheet.formulas.splice(3, 0, ['', '', '', '', '', '', '', '', '']);
    const after = written(laid([A, B], sheet));
    expect(after.values.slice(2, 6).map((row) => [row[COLUMN.task], row[COLUMN.why]])).toEqual([
      ['A', 'At risk, 0 of 2 done'],
      ['B', 'At risk, 0 of 1 done'],
      ['Meeting on Mondays', 'at nine'],
      ['', ''],
    ]);
  });
});
