/** The plan on its sheet: made, worked in by the team, refreshed. */
import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../../build/local/headless';
import { refusals } from '../../../src/messages/refusals';
import {
  COLUMN,
  inPlan,
  openStores,
  PLAN,
  plan,
  planRequest,
  planRow,
  setFigure,
  storeOf,
  tasksIn,
  WEAK,
} from '../../support/plan-workbook';
import { answerOf, ask } from '../../support/report-workbook';
import {
  byHand,
  choiceIn,
  openBook,
  rowsSheet,
  sheetNamesOf,
  storeRows,
  TARGETS_SHEET,
  valuesOf,
} from '../../support/small-report';

const AUGUST = '2023-08-15';
const sheetKinds = (book: Workbook) =>
  answerOf(book, 'start', null)
    .sheets.filter(({ kind }) => kind === 'plan')
    .map(({ name }) => name);

const keysOf = (book: Workbook, sheet = PLAN) => tasksIn(book, sheet).map((row) => String(row[COLUMN.key]));
const noteOf = (book: Workbook, row: number): string =>
  String(inPlan(book, `return plan.getRange(${row}, ${COLUMN.why + 1}).getNotes()[0][0]`));
const storesOf = (book: Workbook, sheet = PLAN) => tasksIn(book, sheet).map((row) => row[COLUMN.store]);

/** What may be chosen in a cell, counted from 1; undefined where anything may be typed. */
function choicesAt(book: Workbook, row: number, column: number, sheet = PLAN): readonly string[] | undefined {
  const { getters } = book.model;
  const sheetId = getters.getSheetIdByName(sheet) ?? '';
  const rule = getters.getValidationRuleForCell({ sheetId, row: row - 1, col: column - 1 });
  return rule?.criterion.type === 'isValueInList' ? rule.criterion.values : undefined;
}

/** How Google may read the automatic number format. */
const AUTOMATIC = expect.stringMatching(/^(0\.#{15}|General)$/);

describe('a first plan', () => {
  test('stands on a sheet of its own, last and shown, and leads to its first task', async () => {
    const book = await openStores();
    const answer = plan(book);
    expect(answer).toMatchObject({ sheetName: PLAN, isNew: true, added: 18, unneeded: 0 });
    expect(answer.spot).toMatchObject({ sheet: answer.id, row: 4, column: 1, by: { headerRow: 3 } });
    expect(answer.stores).toEqual([
      { name: '甲店', status: 'at risk', statusLabel: '有风险', tasks: 9, undecided: [] },
      { name: '乙店', status: 'at risk', statusLabel: '有风险', tasks: 9, undecided: [] },
    ]);
    expect(sheetNamesOf(book).at(-1)).toBe(PLAN);
    expect(sheetKinds(book)).toEqual([PLAN]);
    const rows = valuesOf(book, PLAN);
    expect(rows.slice(0, 3).map((row) => row[COLUMN.task])).toEqual([
      '整改计划',
      '进度（截至 2023-07-15）：完成 0/18 项；待办：甲店（有风险）0/9、乙店（有风险）0/9',
      '任务',
    ]);
    expect(tasksIn(book)).toHaveLength(18);
  });

  test('offers the statuses, hides its keys, keeps the header in sight and leaves the team’s cells to themselves', async () => {
    const book = await openStores();
    plan(book);
    for (const row of [4, 21, 900]) {
      expect(choicesAt(book, row, COLUMN.status + 1)).toEqual(['待办', '进行中', '完成', '放弃']);
    }
    expect(choicesAt(book, 3, COLUMN.status + 1)).toBeUndefined();
    expect(choicesAt(book, 4, COLUMN.owner + 1)).toBeUndefined();
    const sheet = book.snapshot()[PLAN] as { cols: Record<number, object> };
    expect(sheet).toMatchObject({ panes: { ySplit: 3 }, cols: { [COLUMN.key]: { isHidden: true } } });
    expect(
      Object.values(sheet.cols).filter((column) => 'isHidden' in column && column.isHidden),
    ).toHaveLength(1);
    const formats = inPlan(book, `return JSON.stringify(plan.getRange('A4:I4').getNumberFormats()[0])`);
    expect(JSON.parse(String(formats))).toEqual([
      ...['@', '@', '@', '@', AUTOMATIC, 'yyyy-mm-dd', '@', AUTOMATIC, '@'],
    ]);
    const statusRule = book.model.getters.getValidationRuleForCell({
      sheetId: book.model.getters.getSheetIdByName(PLAN) ?? '',
      row: 3,
      col: COLUMN.status,
    });
    // Words of the team's own are theirs to use.
    expect(statusRule?.isBlocking).toBe(false);
  });

  test('never takes the place of a sheet that bears its name already', async () => {
    const book = await openStores();
    byHand(book, `ss.insertSheet('${PLAN}', 0).getRange('A1').setValue('ours')`);
    expect(plan(book).sheetName).toBe(`${PLAN} 2`);
    expect(valuesOf(book, PLAN)).toEqual([['ours']]);
  });

  test.each([
    ['a note', `setNotes([['to be asked']])`, 'getNotes()[0][0]'],
    ['a colour', `setBackground('#ffeeaa')`, 'getBackground()'],
  ])('leaves a blank sheet alone that bears its name and %s of somebody’s', async (_, gives, read) => {
    const book = await openStores();
    const before = byHand(
      book,
      `const cell = ss.insertSheet('${PLAN}', 0).getRange('A5').${gives}; return cell.${read}`,
    );
    expect(plan(book).sheetName).toBe(`${PLAN} 2`);
    expect(inPlan(book, `return plan.getRange('A5').${read}`)).toBe(before);
    expect(valuesOf(book, PLAN).flat().join('')).toBe('');
  });

  test('takes a blank sheet that bears its name and that nobody has touched', async () => {
    const book = await openStores();
    byHand(book, `ss.insertSheet('${PLAN}', 0)`);
    expect(plan(book).sheetName).toBe(PLAN);
  });

  test('is a row a line: a reason in short, and the whole of it in the note', async () => {
    const book = await openStores();
    plan(book);
    const notes = inPlan(book, `return JSON.stringify(plan.getRange('A4:I4').getNotes()[0])`);
    const [row] = tasksIn(book);
    expect(row?.[COLUMN.why]).toBe('3.2分低于预警线3.5');
    expect(JSON.parse(String(notes)).map((note: string) => note.split('\n')[0])).toEqual([
      ...['', '', '完整原因：', '', '', '', '', '', ''],
    ]);
    expect(JSON.parse(String(notes))[COLUMN.why]).toMatch(/^完整原因：\n有风险：2023-06 的服务分 3\.2 /);
  });

  test('names the owner whom the rows name', async () => {
    const { name, rows } = rowsSheet(...storeOf('甲店', 50_000, WEAK));
    const owned = rows.map((row, index) => [...row, index === 0 ? '负责人' : '王芳']);
    const book = await openBook([{ name, rows: owned }, TARGETS_SHEET]);
    plan(book, ['甲店']);
    expect(new Set(tasksIn(book).map((row) => row[COLUMN.owner]))).toEqual(new Set(['王芳']));
  });

  test('is that of the chosen stores, and of a store that needs nothing it says so', async () => {
    const book = await openStores();
    expect(plan(book, ['丙店'])).toMatchObject({ added: 0, spot: { row: 3 }, stores: [{ tasks: 0 }] });
    expect(valuesOf(book, PLAN)[1]?.[COLUMN.task]).toBe('进度（截至 2023-07-15）：无需任务');
    expect(plan(book, ['乙店'])).toMatchObject({ isNew: false, added: 9, spot: { row: 4 } });
    expect(choicesAt(book, 4, COLUMN.status + 1)).toEqual(['待办', '进行中', '完成', '放弃']);
  });

  test('says of which stores something is undecided for want of data', async () => {
    const book = await openBook([
      rowsSheet(...storeRows('甲店', ['2023-04', '2023-05']), ...storeOf('乙店', 'about 30k')),
      TARGETS_SHEET,
    ]);
    const { stores } = plan(book);
    expect(stores.map(({ name, undecided }) => [name, undecided])).toEqual([
      ['乙店', ['sales', 'service', 'continuity', 'data']],
      ['甲店', ['sales', 'service', 'continuity']],
    ]);
  });
});

describe('a refresh', () => {
  test('where nothing has changed writes nothing', async () => {
    const book = await openStores();
    plan(book);
    const before = book.snapshot();
    const { writes } = book.countCalls(() =>
      expect(plan(book)).toMatchObject({ isNew: false, added: 0, unneeded: 0 }),
    );
    expect(writes).toBe(0);
    expect(book.snapshot()).toEqual(before);
  });

  test('adds what is new where its day leads it, with the drop-down, formats and notes, and leads there', async () => {
    const book = await openStores();
    plan(book);
    const answer = plan(book, ['甲店', '乙店', '丙店'], { date: AUGUST });
    expect(answer).toMatchObject({ added: 3, spot: { row: 22, column: 1 } });
    expect(storesOf(book).slice(-3)).toEqual(['甲店', '乙店', '丙店']);
    expect(keysOf(book)[18]).toBe('data.month@2023-07@甲店');
    expect(valuesOf(book, PLAN)[1]?.[COLUMN.task]).toMatch(
      /^进度（截至 2023-08-15）：完成 0\/21 项；待办：.*丙店（缺数据）0\/1$/,
    );
    for (const row of [22, 23, 24]) {
      expect(choicesAt(book, row, COLUMN.status + 1)).toEqual(['待办', '进行中', '完成', '放弃']);
    }
    const formats = inPlan(book, `return JSON.stringify(plan.getRange('A22:I22').getNumberFormats()[0])`);
    expect(JSON.parse(String(formats))[COLUMN.due]).toBe('yyyy-mm-dd');
    expect(noteOf(book, 22)).toMatch(/^完整原因：\n.*2023-07/);
    expect(book.snapshot()[PLAN]).toMatchObject({ panes: { ySplit: 3 } });
  });

  test('tells the whole reasons anew in the notes, and leaves a note of somebody’s own', async () => {
    const book = await openStores();
    plan(book);
    const before = noteOf(book, 4);
    inPlan(book, `plan.getRange(5, ${COLUMN.why + 1}).setNotes([['ask Li']])`);
    setFigure(book, '甲店', 'E', 40_000);
    setFigure(book, '甲店', 'G', 3.1);
    plan(book);
    expect(noteOf(book, 4)).not.toBe(before);
    expect(noteOf(book, 4)).toContain('3.1');
    expect(noteOf(book, 5)).toBe('ask Li');
    const { writes } = book.countCalls(() => void plan(book));
    expect(writes).toBe(0);
  });

  test('marks what is no longer needed, and counts it once', async () => {
    const book = await openStores();
    plan(book);
    setFigure(book, '甲店', 'G', 4.8);
    expect(plan(book)).toMatchObject({ added: 0, unneeded: 9 });
    expect(tasksIn(book).map((row) => row[COLUMN.needed])).toEqual([
      ...Array(9).fill('已不需要'),
      ...Array(9).fill('需要'),
    ]);
    expect(plan(book)).toMatchObject({ unneeded: 0 });
    expect(plan(book, undefined, { language: 'en' })).toMatchObject({ unneeded: 0, sheetName: PLAN });
    setFigure(book, '甲店', 'G', WEAK);
    expect(plan(book)).toMatchObject({ added: 0 });
    expect(new Set(tasksIn(book).map((row) => row[COLUMN.needed]))).toEqual(new Set(['需要']));
  });

  test('leaves the rows of stores alone that are not chosen', async () => {
    const book = await openStores();
    plan(book);
    const before = tasksIn(book);
    setFigure(book, '甲店', 'G', 4.8);
    setFigure(book, '乙店', 'G', 4.8);
    expect(plan(book, ['乙店'], { date: AUGUST }).stores).toHaveLength(1);
    expect(tasksIn(book).slice(0, 9)).toEqual(before.slice(0, 9));
  });

  test('stays in the language that the plan was made in, whoever refreshes it', async () => {
    const book = await openStores();
    plan(book);
    inPlan(book, `plan.getRange(4, ${COLUMN.status + 1}).setValue('完成')`);
    const all = ['甲店', '乙店', '丙店'];
    const answer = plan(book, all, { language: 'en', date: AUGUST });
    expect(answer).toMatchObject({ isNew: false, added: 3, stores: [{ statusLabel: 'No data' }, {}, {}] });
    expect(valuesOf(book, PLAN)[2]?.[COLUMN.task]).toBe('任务');
    expect(valuesOf(book, PLAN)[1]?.[COLUMN.task]).toContain('甲店（缺数据）1/10');
    expect(tasksIn(book)[18]?.[COLUMN.task]).toBe('填写 2023-07 的店铺销售额、服务分。');
    expect(choicesAt(book, 22, COLUMN.status + 1)).toEqual(['待办', '进行中', '完成', '放弃']);
    expect(plan(book, all, { date: AUGUST })).toMatchObject({ added: 0 });
  });

  test('goes by the headers of a plan that bears no word of its language, in either language', async () => {
    const book = await openStores();
    plan(book, undefined, { language: 'en' });
    byHand(
      book,
      `for (const metadata of ss.createDeveloperMetadataFinder().withKey('tmall-assessment').find()) {
         metadata.setValue(metadata.getValue().replace(',"language":"en"', ''));
       }`,
    );
    const sheet = 'Restart plan';
    expect(plan(book, ['甲店', '乙店'], { language: 'zh', date: AUGUST })).toMatchObject({
      sheetName: sheet,
      added: 2,
    });
    expect(tasksIn(book, sheet)[18]?.[COLUMN.task]).toBe('Fill in the sales and score of 2023-07.');
  });

  test('says in words that a chosen store is no longer there, and writes nothing', async () => {
    const book = await openStores();
    plan(book);
    const before = book.snapshot();
    expect(ask(book, 'planStores', planRequest(book, ['甲店', '丁店']))).toEqual({
      ok: false,
      message: refusals.storeGone,
    });
    expect(book.snapshot()).toEqual(before);
  });

  test('finds a store whatever the capitals and widths of its name', async () => {
    const book = await openBook([rowsSheet(...storeOf('Store Ａ', 50_000, WEAK)), TARGETS_SHEET]);
    expect(plan(book, ['store a']).stores.map(({ name }) => name)).toEqual(['Store Ａ']);
    expect(answerOf(book, 'lookAhead', choiceIn(book)).stores).toMatchObject([{ isPlanned: true }]);
  });
});

test('what is ahead says which stores are in the plan', async () => {
  const book = await openStores();
  const planned = () => answerOf(book, 'lookAhead', choiceIn(book)).stores.map(({ isPlanned }) => isPlanned);
  expect(planned()).toEqual([false, false, false]);
  plan(book, ['乙店']);
  expect(planned()).toEqual([false, true, false]);
});

describe('a plan without its header', () => {
  async function openWithout(): Promise<Workbook> {
    const book = await openStores();
    plan(book);
    inPlan(
      book,
      `plan.getRange(4, ${COLUMN.owner + 1}).setValue('李'); plan.getRange('A3:I3').clearContent()`,
    );
    return book;
  }

  test('is left as it is, and the user is asked', async () => {
    const book = await openWithout();
    const before = book.snapshot();
    expect(answerOf(book, 'planStores', planRequest(book))).toEqual({
      kind: 'without header',
      sheetName: PLAN,
      spot: { sheet: expect.any(Number), row: 1, column: 1 },
    });
    expect(book.snapshot()).toEqual(before);
  });

  test('is given up where the user agrees: it stays, and a new one is made beside it', async () => {
    const book = await openWithout();
    const before = valuesOf(book, PLAN);
    expect(plan(book, undefined, { anew: true })).toMatchObject({
      sheetName: `${PLAN} 2`,
      isNew: true,
      added: 18,
    });
    expect(valuesOf(book, PLAN)).toEqual(before);
    expect(sheetKinds(book)).toEqual([`${PLAN} 2`]);
    expect(plan(book)).toMatchObject({ sheetName: `${PLAN} 2`, isNew: false, added: 0 });
  });

  test('is refreshed once the header is back, whatever was agreed to', async () => {
    const book = await openWithout();
    inPlan(
      book,
      `plan.getRange('A3:I3').setValues([['任务','Key','Why','店铺','负责人','最晚开始','Status','备注','是否仍需']])`,
    );
    expect(plan(book, undefined, { anew: true })).toMatchObject({ sheetName: PLAN, isNew: false, added: 0 });
    expect(tasksIn(book)[0]?.[COLUMN.owner]).toBe('李');
  });

  test('and without anything else is written anew', async () => {
    const book = await openStores();
    plan(book);
    inPlan(book, `plan.getDataRange().clearContent()`);
    expect(plan(book)).toMatchObject({ sheetName: PLAN, isNew: true, added: 18 });
    expect(sheetNamesOf(book)).toHaveLength(3);
    expect(tasksIn(book)).toHaveLength(18);
  });

  test('but with a note of somebody’s own stays theirs, and a new one is made beside it', async () => {
    const book = await openStores();
    plan(book);
    inPlan(book, `plan.getDataRange().clearContent(); plan.getRange('H6').setNotes([['to be asked']])`);
    expect(plan(book)).toMatchObject({ sheetName: `${PLAN} 2`, isNew: true, added: 18 });
    expect(inPlan(book, `return plan.getRange('H6').getNotes()[0][0]`)).toBe('to be asked');
    expect(plan(book)).toMatchObject({ sheetName: `${PLAN} 2`, isNew: false });
  });
});

describe('whatever the team does with the sheet', () => {
  /** Every cell of the team's, by the key of its row; what stands in the row in columns of the plan's own is left out. */
  const teamCells = (book: Workbook, sheet: string) => {
    const [owner, status, notes] = [COLUMN.owner, COLUMN.status, COLUMN.notes];
    return Object.fromEntries(
      tasksIn(book, sheet).map((row) => [
        row[COLUMN.key] || row[COLUMN.task],
        [row[owner], row[status], row[notes]],
      ]),
    );
  };

  test('it may be renamed, moved and copied', async () => {
    const book = await openStores();
    plan(book);
    const code = `plan.setName('我们的计划'); plan.copyTo(ss).setName('副本');`;
    inPlan(book, code);
    const sheetId = book.model.getters.getSheetIdByName('我们的计划') ?? '';
    book.model.dispatch('MOVE_SHEET', { sheetId, delta: -1 });
    const copy = valuesOf(book, '副本');
    expect(sheetKinds(book)).toEqual(['我们的计划']);
    expect(plan(book, undefined, { date: AUGUST })).toMatchObject({ sheetName: '我们的计划', added: 2 });
    expect(valuesOf(book, '副本')).toEqual(copy);
  });

  test('owner, status, notes, its own rows, columns and choices stay, and new rows get its choices too', async () => {
    const book = await openStores();
    plan(book);
    inPlan(
      book,
      `const notes = plan.getRange(5, ${COLUMN.notes + 1});
       notes.setValue("'007"); plan.getRange(6, ${COLUMN.notes + 1}).setValue('=1+2');
       plan.getRange(5, ${COLUMN.owner + 1}).setValue('李'); plan.getRange(5, ${COLUMN.status + 1}).setValue('等回复').setBackground('#ff0000');
       plan.insertRowsAfter(5, 1); plan.getRange(6, 1).setValue('给李打电话'); plan.getRange(6, ${COLUMN.store + 1}).setValue('甲店');
       plan.getRange(3, 10).setValue('费用');
       const choice = SpreadsheetApp.newDataValidation().requireValueInList(['有', '无']).build();
       plan.getRange('J4:J22').setDataValidation(choice).setNumberFormat('0.00'); plan.getRange('J4').setValue('有');
       plan.getRange('G4:G22').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['待办', '等回复', '完成']).build());`,
    );
    const before = teamCells(book, PLAN);
    const looks = book.model.getters.getCell({
      sheetId: book.model.getters.getSheetIdByName(PLAN) ?? '',
      row: 4,
      col: COLUMN.status,
    })?.style;
    setFigure(book, '乙店', 'G', 4.8);
    expect(plan(book, ['甲店', '乙店'], { date: AUGUST })).toMatchObject({ added: 2 });
    const after = teamCells(book, PLAN);
    expect(after).toMatchObject(before);
    const formula = inPlan(book, `return plan.getRange(7, ${COLUMN.notes + 1}).getFormula()`);
    expect(formula).toBe('=1+2');
    expect(tasksIn(book)[0]?.[9]).toBe('有');
    const row = planRow(book, 'data.month@2023-07@甲店', COLUMN.key);
    expect(choicesAt(book, row, COLUMN.status + 1)).toEqual(['待办', '等回复', '完成']);
    expect(choicesAt(book, row, 10)).toEqual(['有', '无']);
    expect(inPlan(book, `return plan.getRange(${row}, 10).getNumberFormats()[0][0]`)).toBe('0.00');
    expect(looks).toMatchObject({ fillColor: '#ff0000' });
    const cell = book.model.getters.getCell({
      sheetId: book.model.getters.getSheetIdByName(PLAN) ?? '',
      row: 4,
      col: COLUMN.status,
    });
    expect(cell?.style).toEqual(looks);
  });

  test('columns may be moved and taken away, and rows be sorted: the hidden key goes along', async () => {
    const book = await openStores();
    plan(book);
    const reverse = `const range = plan.getRange('A4:I21'); const rows = range.getValues(); range.setValues(rows.reverse().map((row) => row.map((cell) => cell)));`;
    inPlan(book, `${reverse} plan.getRange(4, ${COLUMN.owner + 1}).setValue('李')`);
    const sheetId = book.model.getters.getSheetIdByName(PLAN) ?? '';
    // The team has no use for its own notes, and wants the store first.
    book.model.dispatch('REMOVE_COLUMNS_ROWS', {
      sheetId,
      sheetName: PLAN,
      dimension: 'COL',
      elements: [COLUMN.notes],
    });
    book.insertColumns(PLAN, 'A', 1);
    const stores = JSON.stringify(valuesOf(book, PLAN).map((row) => [row[COLUMN.store + 1]]));
    inPlan(book, `plan.getRange(1, 1, ${JSON.parse(stores).length}, 1).setValues(${stores})`);
    const keys = valuesOf(book, PLAN).map((row) => row[COLUMN.key + 1]);
    expect(plan(book)).toMatchObject({ added: 0, unneeded: 0 });
    expect(valuesOf(book, PLAN).map((row) => row[COLUMN.key + 1])).toEqual(keys);
    expect(plan(book, undefined, { date: AUGUST })).toMatchObject({ added: 2 });
    const row = planRow(book, '填写 2023-07', COLUMN.task + 1);
    expect(valuesOf(book, PLAN)[row - 1]?.[0]).toBe('甲店');
    expect(valuesOf(book, PLAN)[3]?.[COLUMN.owner + 1]).toBe('李');
  });

  test('merged cells of its own keep new tasks from being moved, but not from being there', async () => {
    const book = await openStores();
    plan(book);
    inPlan(book, `plan.getRange('A1:C1').merge(); plan.protect()`);
    const { spot } = plan(book, undefined, { date: AUGUST });
    expect(spot.row).toBe(22);
    expect(storesOf(book).slice(-2)).toEqual(['甲店', '乙店']);
    expect(plan(book, undefined, { date: AUGUST })).toMatchObject({ added: 0 });
  });
});

test('names that a sheet would take for something else are text, and stay what they are', async () => {
  const names = [
    '=HYPERLINK("https://example.com","甲")',
    '+86138',
    '@x',
    '2024-01',
    '007',
    "'quoted",
    'a;b',
    '50%',
  ];
  const book = await openBook([rowsSheet(), TARGETS_SHEET]);
  const rows = names
    .flatMap((name) => storeOf(name, 50_000, WEAK))
    .map((row) => row.map((cell) => (cell === '' ? '' : `'${cell}`)));
  byHand(
    book,
    `const range = ss.getSheets()[0].getRange(2, 1, ${rows.length}, 8);
     range.setValues(${JSON.stringify(rows)}).setNumberFormats(Array(${rows.length}).fill(Array(8).fill('@')))`,
  );
  const formulas = () => inPlan(book, `return plan.getDataRange().getFormulas().flat().join('')`);
  plan(book, names.slice(0, 4));
  expect(new Set(storesOf(book))).toEqual(new Set(names.slice(0, 4)));
  expect(plan(book, names, { date: AUGUST }).stores.map(({ name }) => name)).toEqual(names);
  expect(new Set(storesOf(book))).toEqual(new Set(names));
  expect(formulas()).toBe('');
  expect(plan(book, names, { date: AUGUST })).toMatchObject({ added: 0, unneeded: 0 });
});
