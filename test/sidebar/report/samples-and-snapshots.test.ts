/** The sample's sheets and the dated copies of the grid: always new sheets, made whole or not at all. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../../build/local/headless';
import { refusals } from '../../../src/messages/refusals';
import type { Reply } from '../../../src/sidebar/contract/requests';
import { callsToFail } from '../../support/failing-calls';
import { answerOf, ask } from '../../support/report-workbook';
import {
  build,
  byHand,
  choiceIn,
  GRID,
  openBook,
  ROWS,
  rowsSheet,
  sheetNamesOf,
  storeRows,
  TARGETS,
  TARGETS_SHEET,
  teamIn,
  valuesOf,
  writeTeam,
} from '../../support/small-report';

const openGrid = async () => {
  const book = await openBook([rowsSheet(...storeRows('甲店')), TARGETS_SHEET]);
  build(book);
  writeTeam(book, '甲店', '李', '等回电');
  return book;
};
const today = (book: Workbook) => answerOf(book, 'start', null).today;

test('the sample comes as two new sheets, marked SAMPLE, from which a grid can be built at once', async () => {
  const book = await openBook([{ name: ROWS, rows: [['mine']] }]);
  const { sheets } = answerOf(book, 'insertSamples', { language: 'en' });
  expect(sheets.map(({ name, kind }) => [name, kind])).toEqual([
    [ROWS, 'other'],
    ['Monthly rows', 'rows'],
    ['Targets', 'targets'],
  ]);
  expect(JSON.stringify(valuesOf(book, 'Targets'))).toContain('SAMPLE');
  expect(build(book, { date: today(book) }).stores).toHaveLength(9);
});

test('a second sample takes other names, and the first is as it was', async () => {
  const book = await openBook([{ name: ROWS, rows: [['mine']] }]);
  answerOf(book, 'insertSamples', { language: 'zh' });
  const before = book.snapshot();
  answerOf(book, 'insertSamples', { language: 'zh' });
  expect(sheetNamesOf(book)).toEqual([ROWS, `${ROWS} 2`, TARGETS, `${ROWS} 3`, `${TARGETS} 2`]);
  expect(book.snapshot()).toMatchObject(before);
});

test.each(['before', 'after'] as const)(
  'where Google fails at any call, %s it has worked, both samples are there or neither',
  async (moment) => {
    const book = await openBook([{ name: 'x', rows: [['mine']] }]);
    const both = ['x', 'Monthly rows', 'Targets'];
    for (const n of callsToFail()) {
      const before = book.snapshot();
      const body = () => ask(book, 'insertSamples', { language: 'en' });
      const { reached, thrown, value } = book.failServiceCall(n, 'Service failed', body, moment);
      if (!reached) break;
      expect(thrown).toBeUndefined();
      if (sheetNamesOf(book).length === 3) {
        expect(value, `after call ${n}`).toMatchObject({ ok: true });
        expect(sheetNamesOf(book)).toEqual(both);
        for (const name of both.slice(1)) byHand(book, `ss.deleteSheet(ss.getSheetByName('${name}'))`);
      } else {
        expect(value, `after call ${n}`).toEqual({ ok: false, message: refusals.failed });
        expect(book.snapshot(), `after call ${n}`).toEqual(before);
      }
    }
  },
);

test('a snapshot is a dated copy of the grid, the second of a day has a number, and both stay as they are', async () => {
  const book = await openGrid();
  const grid = valuesOf(book);
  const first = answerOf(book, 'keepSnapshot', null).sheetName;
  const second = answerOf(book, 'keepSnapshot', null).sheetName;
  expect([first, second]).toEqual([`${GRID} ${today(book)}`, `${GRID} ${today(book)} 2`]);
  expect(valuesOf(book, first)).toEqual(grid);
  const kept = [book.snapshot()[first], book.snapshot()[second]];
  writeTeam(book, '甲店', '王');
  expect(build(book).sheetName).toBe(GRID);
  expect([book.snapshot()[first], book.snapshot()[second]]).toEqual(kept);
  expect(teamIn(book)).toEqual({ 甲店: ['王', ''] });
});

test.each([true, false])(
  'a snapshot is not taken for the grid, also after the grid is gone: copies keep marks is %s',
  async (copiesKeepMetadata) => {
    const book = await openGrid();
    book.surroundings.copiesKeepMetadata = copiesKeepMetadata;
    const { sheetName } = answerOf(book, 'keepSnapshot', null);
    const kept = valuesOf(book, sheetName);
    byHand(book, `ss.deleteSheet(ss.getSheetByName('${GRID}'))`);
    expect(answerOf(book, 'start', null)).not.toHaveProperty('report');
    expect(ask(book, 'keepSnapshot', null)).toEqual({ ok: false, message: refusals.noGrid });
    build(book);
    expect(valuesOf(book, sheetName)).toEqual(kept);
    expect(sheetNamesOf(book)).toEqual([ROWS, TARGETS, sheetName, GRID]);
    expect(answerOf(book, 'start', null).sheets.map(({ kind }) => kind)).toEqual([
      'rows',
      'targets',
      'report',
      'report',
    ]);
  },
);

test.each(['before', 'after'] as const)(
  'where Google fails at any call, %s it has worked, a snapshot leaves the grid and the file as they were',
  async (moment) => {
    const book = await openGrid();
    const before = book.snapshot();
    let copiesLeft = 0;
    for (let n = 1; ; n += 1) {
      const body = () => ask(book, 'keepSnapshot', null);
      const { reached, thrown, value } = book.failServiceCall(n, 'Service failed', body, moment);
      if (!reached) break;
      expect(thrown, `call ${n} shows an exception`).toBeUndefined();
      expect(book.snapshot()).toMatchObject(before);
      const made = sheetNamesOf(book).slice(3);
      for (const name of made) byHand(book, `ss.deleteSheet(ss.getSheetByName('${name}'))`);
      if ((value as Reply<unknown>).ok) expect(made).toEqual([`${GRID} ${today(book)}`]);
      else copiesLeft += made.length;
    }
    // Of a copy whose making is reported as failed, nobody learns which sheet it is.
    expect(copiesLeft).toBe(moment === 'after' ? 1 : 0);
  },
);

test('what was kept in a snapshot is no source of the next build’s entries', async () => {
  const book = await openGrid();
  answerOf(book, 'keepSnapshot', null);
  writeTeam(book, '甲店', '', '');
  build(book, choiceIn(book));
  expect(teamIn(book)).toEqual({});
});
