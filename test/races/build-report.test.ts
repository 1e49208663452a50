/** Somebody works in the file while a report is built: nothing of theirs is lost, and what is said is true. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { openPage } from '../../build/local/headless/page';
import type { BuildAnswer } from '../../src/sidebar/contract';
import { placeReport } from '../../src/sidebar/model/place-report';
import { type Edit, interleave } from '../support/interleave';
import {
  build,
  choiceIn,
  GRID,
  openBook,
  ROWS,
  rowOf,
  rowsSheet,
  sheetNamesOf,
  storeRows,
  TARGETS_SHEET,
  teamCell,
  valuesOf,
  writeTeam,
} from '../support/small-report';

/** A file with a grid, into which the team has written; the page has read it. */
async function openGrid() {
  const book = await openBook([
    rowsSheet(...['甲店', '乙店', '丙店'].flatMap((store) => storeRows(store))),
    TARGETS_SHEET,
  ]);
  build(book);
  writeTeam(book, '甲店', '李', '等回电');
  const row = rowOf(book, '乙店');
  const choice = choiceIn(book);
  const page = openPage(book);
  const act = () => page.run(placeReport(page.model, choice));
  return { book, act, row };
}

/** Everything that stands in the file, sheet by sheet. */
const everything = (book: Workbook): string =>
  sheetNamesOf(book)
    .map((name) => JSON.stringify(valuesOf(book, name)))
    .join('\n');

const missing = (book: Workbook, ...words: readonly string[]): string | undefined =>
  words.find((word) => !everything(book).includes(word));

/** What the reply says is there. */
const untrue = (book: Workbook, { sheetName, kept }: BuildAnswer): string | undefined =>
  [sheetName, ...kept].find((name) => !sheetNamesOf(book).includes(name));

const lost =
  (...words: readonly string[]): Edit<BuildAnswer>['fault'] =>
  (book, result) =>
    missing(book, '李', '等回电', ...words) ?? untrue(book, result);

const typeInto = (address: string, text: string) => (book: Workbook) =>
  book.type(`'${GRID}'!${address}`, text);

const RENAMED = '我的报表';

const EDITS: readonly Edit<BuildAnswer>[] = [
  {
    name: 'types a note',
    on: GRID,
    does: (book) => book.type(`'${GRID}'!${teamCell(book, '乙店', 'notes')}`, 'typed meanwhile'),
    fault: lost('typed meanwhile'),
  },
  {
    name: 'types over a status',
    on: GRID,
    does: typeInto('B5', 'typed meanwhile'),
    fault: lost('typed meanwhile'),
  },
  {
    name: 'types below the grid',
    on: GRID,
    does: typeInto('A60', 'typed meanwhile'),
    fault: lost('typed meanwhile'),
  },
  {
    name: 'inserts a row and types into it',
    on: GRID,
    does: (book) => {
      book.insertRows(GRID, 5, 1);
      book.type(`'${GRID}'!A5`, 'typed meanwhile');
    },
    fault: lost('typed meanwhile'),
  },
  { name: 'inserts a column', on: GRID, does: (book) => book.insertColumns(GRID, 'C', 1), fault: lost() },
  {
    name: 'sorts the monthly rows',
    on: ROWS,
    does: (book) => book.sort(`${ROWS}!A2:H10`, 'A', 'desc'),
    fault: lost(),
  },
  {
    name: 'adds a store to the monthly rows',
    on: ROWS,
    does: (book) => {
      ['丁店', '2023-03-10', '女装', '2023-04', '50000', '', '4.2', '20'].forEach((text, index) => {
        book.type(`${ROWS}!${'ABCDEFGH'[index]}11`, text);
      });
    },
    fault: lost('丁店'),
  },
  { name: 'deletes a monthly row', on: ROWS, does: (book) => book.deleteRows(ROWS, 2, 1), fault: lost() },
  {
    name: 'renames the grid',
    on: GRID,
    does: (book) => book.renameSheet(GRID, RENAMED),
    // Whoever renames it after the last look has a report of that name, and the reply tells the name it had then.
    fault: (book, { sheetName, kept }) =>
      missing(book, '李', '等回电') ??
      [sheetNamesOf(book).includes(RENAMED) ? RENAMED : sheetName, ...kept].find(
        (name) => !sheetNamesOf(book).includes(name),
      ),
  },
];

/** Between the last look at a sheet and its deletion lies nothing but the moment itself. */
const WINDOW: Readonly<Record<string, number>> = {
  'types a note': 1,
  'types over a status': 1,
  'types below the grid': 1,
  'inserts a row and types into it': 1,
};

test.each(EDITS.map((edit) => [edit.name, edit] as const))(
  'while a report is built, somebody %s',
  { timeout: 900_000 },
  async (name, edit) => {
    const { calls, moments, faults } = await interleave(openGrid, edit);
    expect(calls).toBeGreaterThan(40);
    expect(moments.length).toBeGreaterThan(0);
    expect(faults.size, JSON.stringify([...faults])).toBeLessThanOrEqual(WINDOW[name] ?? 0);
  },
);
