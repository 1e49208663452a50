/** Somebody works in the sheet while its formulas are turned into values: no value is lost, and nothing of theirs. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { openPage } from '../../build/local/headless/page';
import { type ActedOn, freezeFormulas } from '../../src/sidebar/model/act-on-selection';
import { type Attempt, attempt } from '../support/attempt';
import { breakOff, type Edit, interleave } from '../support/interleave';
import { byHand, openBook, reopening, sheetNamesOf, valuesOf } from '../support/small-report';
import { undoLastWrite } from '../support/undo-last-write';

const STORES = ['2023-03-10', '2023-07-01', '2022-07-08', '2020-01-05'];
const ONE = (row: number) => `=TMALL_PHASE(A${row},"2023-07-15")`;

/** Dates, a formula that fills the cells below it, cells of the team's own, and a formula in each row. */
const openFormulas = reopening(() =>
  openBook([
    {
      name: 'S',
      rows: STORES.map((date, row) => [
        date,
        row === 0 ? '=TMALL_PHASE(A1:A4,"2023-07-15")' : '',
        `own ${row}`,
        ONE(row + 1),
        `note ${row}`,
      ]),
    },
    { name: 'T', rows: [['other']] },
  ]),
);

async function openSheet() {
  const book = await openFormulas();
  byHand(book, `ss.getSheetByName('S').getRange('B1:D4').activate()`);
  const page = openPage(book);
  const ask = (agreed: ActedOn['agreement'] | null) => page.run(freezeFormulas(page.model, { agreed }));
  const { agreement } = ask(null);
  return { book, act: () => attempt(() => ask(agreement)) };
}

const cellsOf = (book: Workbook): string[] =>
  sheetNamesOf(book)
    .filter((name) => name !== 'T')
    .flatMap((name) => valuesOf(book, name).flat().map(String));
const formulasOf = (book: Workbook, sheet: string): string[] =>
  JSON.parse(
    String(
      byHand(
        book,
        `return JSON.stringify(ss.getSheetByName('${sheet}').getDataRange().getFormulas().flat().filter(String))`,
      ),
    ),
  );

/** The team's own cells, and each formula with what it has filled or, in its place, that as values. */
function lost(book: Workbook, ...typed: readonly string[]): string | undefined {
  const cells = cellsOf(book);
  const missing = [...STORES.flatMap((_, row) => [`own ${row}`, `note ${row}`]), ...typed].find(
    (word) => !cells.includes(word),
  );
  if (missing) return missing;
  return cells.includes('#REF!') ? '#REF!' : undefined;
}

/** What is missing beside what somebody has taken away. */
function lostBut(book: Workbook, gone: readonly string[]): string | undefined {
  const cells = cellsOf(book);
  const own = STORES.flatMap((_, row) => [`own ${row}`, `note ${row}`]).filter(
    (word) => !gone.includes(word),
  );
  return own.find((word) => !cells.includes(word)) ?? (cells.includes('#REF!') ? '#REF!' : undefined);
}

/** What the formulas show, in whatever order. Each store's phase stands twice, whether a formula shows it or a value. */
const PHASES = ['试考期', '免考期', '试考期', '正式考核期'];
const shownIn = (book: Workbook): string[] =>
  cellsOf(book)
    .filter((cell) => cell.includes('期') || cell.includes('上线'))
    .sort();

const all =
  (...typed: readonly string[]) =>
  (book: Workbook): string | undefined =>
    lost(book, ...typed) ??
    (String(shownIn(book)) === String(SHOWN) ? misplaced(book) : shownIn(book).join());

/** A store's row that does not show its own phase, by both of its formulas. */
const misplaced = (book: Workbook): string | undefined =>
  sheetNamesOf(book)
    .flatMap((name) => valuesOf(book, name))
    .map((cells) => cells.map(String))
    .find((cells) => {
      const store = PHASES.findIndex((_, row) => cells.includes(`own ${row}`));
      return store >= 0 && cells.filter((cell) => cell === PHASES[store]).length !== 2;
    })
    ?.join();

const SHOWN = [...PHASES, ...PHASES].sort();

const EDITS: readonly Edit<Attempt<ActedOn>>[] = [
  { name: 'types beside', on: 'S', does: (book) => book.type('S!F2', 'mine'), fault: all('mine') },
  { name: 'types below', on: 'S', does: (book) => book.type('S!B7', 'mine'), fault: all('mine') },
  {
    name: 'types over what a formula has filled',
    on: 'S',
    does: (book) => book.type('S!B3', 'mine'),
    // Then the formula itself shows an error until that cell is blank again.
    fault: (book) =>
      cellsOf(book).includes('mine') || formulasOf(book, 'S').length === 0 ? undefined : 'mine',
  },
  { name: 'inserts a row', on: 'S', does: (book) => book.insertRows('S', 1, 1), fault: all() },
  { name: 'inserts a column', on: 'S', does: (book) => book.insertColumns('S', 'A', 1), fault: all() },
  { name: 'renames the sheet', on: 'S', does: (book) => book.renameSheet('S', 'mine'), fault: all() },
  {
    name: 'selects another sheet',
    on: 'S',
    does: (book) =>
      void book.model.dispatch('ACTIVATE_SHEET', {
        sheetIdFrom: book.model.getters.getActiveSheetId(),
        sheetIdTo: book.model.getters.getSheetIdByName('T') ?? '',
      }),
    fault: (book, done) =>
      all()(book) ??
      (done.ok && done.result.isDone && done.result.sheetName !== 'S' ? done.result.sheetName : undefined),
  },
  // Below the rows that the formulas go by, so that they show the same.
  {
    name: 'sorts the notes',
    on: 'S',
    does: (book) => book.sort('S!E1:E4', 'E', 'desc'),
    fault: all(),
  },
  {
    name: 'deletes a row',
    on: 'S',
    does: (book) => book.deleteRows('S', 3, 1),
    fault: (book) => lostBut(book, ['own 2', 'note 2']),
  },
  {
    name: 'deletes a column',
    on: 'S',
    does: (book) => book.deleteColumns('S', 'E', 1),
    fault: (book) => lostBut(book, ['note 0', 'note 1', 'note 2', 'note 3']),
  },
  {
    name: 'deletes the sheet',
    on: 'S',
    does: (book) => book.deleteSheet('S'),
    fault: (book) => (sheetNamesOf(book).join() === 'T' ? undefined : sheetNamesOf(book).join()),
  },
  { name: 'takes the last write back', on: 'S', does: undoLastWrite, fault: all() },
];

test.each(EDITS.map((edit) => [edit.name, edit] as const))(
  'while formulas are frozen, somebody %s',
  async (_, edit) => {
    const { calls, moments, avoidable } = await interleave(openSheet, edit);
    expect(calls).toBeGreaterThan(15);
    expect(moments.length).toBeGreaterThan(0);
    expect(avoidable).toEqual(new Map());
  },
);

test('where Google ends the run at any call, each formula is whole or a value, and freezing again ends it', async () => {
  const { moments, faults } = await breakOff(openSheet, ({ book }) => {
    const left = all()(book);
    if (left) return left;
    byHand(book, `ss.getSheetByName('S').getRange('B1:D4').activate()`);
    const page = openPage(book);
    const { agreement } = page.run(freezeFormulas(page.model, { agreed: null }));
    page.run(freezeFormulas(page.model, { agreed: agreement }));
    return all()(book) ?? formulasOf(book, 'S')[0];
  });
  expect(moments.length).toBeGreaterThan(0);
  expect(faults).toEqual(new Map());
});
