/** What is wrong with a table as a whole: it is listed in its header row, and the columns can be corrected all the same. */
import { expect, test } from 'vitest';
import type { TypedCell } from '../../../build/local/workbook/sheet-content';
import { answerOf, ask } from '../../support/report-workbook';
import {
  build,
  choiceIn,
  HEADERS,
  openBook,
  rowsSheet,
  storeRows,
  TARGETS,
  TARGETS_SHEET,
} from '../../support/small-report';

const [TARGET_HEADERS = [], TARGET_ROW = []] = TARGETS_SHEET.rows;

test.each<[string, readonly (readonly TypedCell[])[], string, RegExp]>([
  ['lack a column', [TARGET_HEADERS.slice(0, 7), TARGET_ROW], 'A1', /^考核目标表缺少列：不符合月数上限/],
  ['are blank', [], 'A1', /标题行应包含/],
  [
    'have two columns that mean the same',
    [[...TARGET_HEADERS, '类目'], TARGET_ROW],
    'A1',
    /^考核目标表的列“主营类目”和“类目”含义相同/,
  ],
  ['have a category that is an error', [TARGET_HEADERS, TARGET_ROW, ['=1/0']], 'A3', /第 3 行“主营类目”/],
])(
  'targets that %s are one problem, beside the columns of the rows',
  async (_what, targets, address, message) => {
    const book = await openBook([rowsSheet(...storeRows('甲店')), { name: TARGETS, rows: targets }]);
    const { sheets } = answerOf(book, 'start', null);
    const targetsSheet = sheets.find(({ name }) => name === TARGETS)?.id ?? -1;
    const choice = choiceIn(book, { targetsSheet });
    const answer = answerOf(book, 'checkRows', choice);
    expect(answer).toMatchObject({ headers: HEADERS, rows: 3, stores: 0 });
    expect(answer.columns.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 0]);
    expect(answer.problems).toEqual([
      {
        message: expect.stringMatching(message),
        sheetName: TARGETS,
        spot: { sheet: targetsSheet, row: Number(address.slice(1)), column: 1 },
        address,
      },
    ]);
    const refused = { ok: false, message: expect.objectContaining({ zh: answer.problems[0]?.message }) };
    expect(ask(book, 'buildReport', choice)).toEqual(refused);
  },
);

test('a day that cannot be read is no problem of a table', async () => {
  const book = await openBook([rowsSheet(...storeRows('甲店')), TARGETS_SHEET]);
  expect(ask(book, 'checkRows', choiceIn(book, { date: '2023-13-45' }))).toMatchObject({ ok: false });
  expect(build(book).stores).toHaveLength(1);
});
