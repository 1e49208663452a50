/** Somebody works in the file while a table or a snapshot is put on a sheet of its own: nothing of theirs is lost, and the reply is true. */
import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { type HeadlessPage, openPage } from '../../build/local/headless/page';
import type { ReportChoice } from '../../src/sidebar/contract';
import { exportNodes } from '../../src/sidebar/model/export-nodes';
import { exportStore } from '../../src/sidebar/model/export-store';
import { insertSamples } from '../../src/sidebar/model/insert-tables';
import { keepSnapshot } from '../../src/sidebar/model/keep-snapshot';
import { type Attempt, attempt } from '../support/attempt';
import { breakOff, type Edit, interleave } from '../support/interleave';
import { EDITS_OF_ROWS, lostInRows, openRows } from '../support/rows-at-work';
import {
  build,
  byHand,
  choiceOnce,
  GRID,
  ROWS,
  reopening,
  sheetNamesOf,
  TARGETS,
  valuesOf,
  writeTeam,
} from '../support/small-report';
import { undoLastWrite } from '../support/undo-last-write';

const NOTE = '等回电';
const TYPED = 'mine';
const RENAMED = '我的表';
const BEFORE = [ROWS, TARGETS, GRID];

/** The monthly rows, and a report into which the team has written. */
const openFile = reopening(async () => {
  const book = await openRows();
  build(book);
  writeTeam(book, '甲店', '李', NOTE);
  return book;
});

const choiceOf = choiceOnce();

type Act = (page: HeadlessPage, choice: ReportChoice) => readonly string[];

const language = 'zh' as const;

/** What the sidebar puts on a sheet of its own, with the names of the sheets that the reply names. */
const ACTIONS: Readonly<Record<string, Act>> = {
  'a store is exported': ({ model, run }, report) => [
    run(exportStore(model, { report, store: '甲店', expected: null })).sheetName,
  ],
  'the nodes are exported': ({ model, run }, report) => [run(exportNodes(model, report)).sheetName],
  'a snapshot is kept': ({ model, run }) => [run(keepSnapshot(model, null)).sheetName],
  'the samples are inserted': ({ model, run }) =>
    placedBy(() => run(insertSamples(model, { language })).sheets),
};

const placedBy = (insert: () => readonly { readonly name: string }[]): string[] =>
  insert()
    .map(({ name }) => name)
    .filter((name) => !BEFORE.includes(name));

const newSheetIn = (book: Workbook): string | undefined =>
  sheetNamesOf(book).find((name) => !BEFORE.includes(name));

const everything = (book: Workbook): string =>
  sheetNamesOf(book)
    .map((name) => JSON.stringify(valuesOf(book, name)))
    .join('\n');

type Reply = Attempt<readonly string[]>;

/** What was there before, and is not. */
const lost = (book: Workbook, ...typed: readonly string[]): string | undefined =>
  [NOTE, ...typed].find((word) => !everything(book).includes(word));

/** A sheet that the reply names and that is not there, unless somebody has given it another name or taken it away. */
const untrue = (book: Workbook, reply: Reply, isGone = false): string | undefined => {
  if (!reply.ok || isGone) return undefined;
  const names = sheetNamesOf(book);
  return names.includes(RENAMED) ? undefined : reply.result.find((name) => !names.includes(name));
};

/** Something that somebody does to the new sheet, as soon as it is there. */
const toNew = (
  name: string,
  does: (book: Workbook, sheet: string) => void,
  { typed = [], isGone = false }: { readonly typed?: readonly string[]; readonly isGone?: boolean } = {},
): Edit<Reply> => ({
  name: `${name} the new sheet`,
  on: ROWS,
  does: (book) => {
    const sheet = newSheetIn(book);
    if (sheet === undefined) return false;
    does(book, sheet);
    return true;
  },
  fault: (book, reply) =>
    lost(book, ...typed) ?? lostInRows(book, ROWS_AS_THEY_ARE) ?? untrue(book, reply, isGone),
});

const ROWS_AS_THEY_ARE = { name: '', on: ROWS, does: () => undefined, isTold: true };

const typing = (address: string) => (book: Workbook, sheet: string) =>
  book.type(`'${sheet}'!${address}`, TYPED);

const TO_THE_NEW_SHEET: readonly Edit<Reply>[] = [
  toNew('types where something comes in', typing('A2'), { typed: [TYPED] }),
  toNew('types below what comes in', typing('B90'), { typed: [TYPED] }),
  toNew('inserts a row in', (book, sheet) => book.insertRows(sheet, 1, 1)),
  toNew('inserts a column in', (book, sheet) => book.insertColumns(sheet, 'B', 1)),
  toNew('deletes a row of', (book, sheet) => book.deleteRows(sheet, 2, 1)),
  toNew('deletes a column of', (book, sheet) => book.deleteColumns(sheet, 'B', 1)),
  toNew('sorts', (book, sheet) => book.sort(`'${sheet}'!A1:C20`, 'A', 'desc')),
  toNew('renames', (book, sheet) => book.renameSheet(sheet, RENAMED)),
  toNew('deletes', (book, sheet) => book.deleteSheet(sheet), { isGone: true }),
  {
    name: 'takes the last write back',
    on: ROWS,
    does: undoLastWrite,
    fault: (book) => lost(book) ?? lostInRows(book, ROWS_AS_THEY_ARE),
  },
];

const TO_THE_REPORT: readonly Edit<Reply>[] = [
  {
    name: 'types a note into the report',
    on: GRID,
    does: (book) => book.type(`'${GRID}'!D7`, TYPED),
    fault: (book, reply) => lost(book, TYPED) ?? untrue(book, reply),
  },
  {
    name: 'deletes the report',
    on: GRID,
    does: (book) => book.deleteSheet(GRID),
    fault: (book, reply) => lostInRows(book, ROWS_AS_THEY_ARE) ?? untrue(book, reply),
  },
];

const TO_THE_ROWS: readonly Edit<Reply>[] = EDITS_OF_ROWS.filter(({ does }) => does !== undoLastWrite).map(
  (edit) => ({
    ...edit,
    fault: (book, reply) => lost(book) ?? lostInRows(book, edit) ?? untrue(book, reply),
  }),
);

describe.each(Object.entries(ACTIONS))('while %s', (name, act) => {
  const openScene = async () => {
    const book = await openFile();
    const choice = choiceOf(book);
    const page = openPage(book);
    return { book, act: () => attempt(() => act(page, choice)) };
  };
  const ofSource = name.includes('snapshot') ? TO_THE_REPORT : name.includes('exported') ? TO_THE_ROWS : [];
  const edits = [...TO_THE_NEW_SHEET, ...ofSource];

  test.each(edits.map((edit) => [edit.name, edit] as const))('somebody %s', async (_, edit) => {
    const { calls, moments, avoidable } = await interleave(openScene, edit);
    expect(calls).toBeGreaterThan(5);
    expect(moments.length).toBeGreaterThan(0);
    expect(avoidable).toEqual(new Map());
  });

  test('Google ends the run at any call: nothing is lost, and it can be done again', async () => {
    const { moments, faults } = await breakOff(openScene, ({ book }) => {
      const left = lost(book) ?? lostInRows(book, ROWS_AS_THEY_ARE);
      const choice = choiceOf(book);
      const page = openPage(book);
      const again = attempt(() => act(page, choice));
      return left ?? (again.ok ? untrue(book, again) : again.message.en);
    });
    expect(moments.length).toBeGreaterThan(0);
    expect(faults).toEqual(new Map());
  });
});

/** What shows of each row of a sheet in which something stands: text that became a date, or a colour beside its row, shows here. */
const rowsAsShown = (book: Workbook, sheet: string): string[] =>
  JSON.parse(
    String(
      byHand(
        book,
        `const range = ss.getSheetByName(${JSON.stringify(sheet)}).getDataRange();
         const parts = [range.getValues(), range.getNumberFormats(), range.getBackgrounds(), range.getNotes()];
         const rows = parts[0].map((row, y) => row.flatMap((value, x) =>
           value === '' ? [] : [JSON.stringify(parts.map((part) => part[y][x]))]));
         return JSON.stringify(rows.filter((row) => row.length > 0).map(String));`,
      ),
    ),
  );

test.each<[string, (book: Workbook, sheet: string) => void]>([
  ['a row', (book, sheet) => book.insertRows(sheet, 2, 1)],
  ['a column', (book, sheet) => book.insertColumns(sheet, 'B', 1)],
])('where somebody inserts %s around the writing of a table, its looks stay with it', async (_, inserts) => {
  const scene = async () => {
    const book = await openFile();
    const report = choiceOf(book);
    const { model, run } = openPage(book);
    return { book, act: () => run(exportStore(model, { report, store: '甲店', expected: null })).sheetName };
  };
  const undisturbed = await scene();
  const rows = rowsAsShown(undisturbed.book, undisturbed.act());
  const edit: Edit<string> = {
    name: '',
    on: ROWS,
    does: (book) => {
      const sheet = newSheetIn(book);
      if (sheet === undefined) return false;
      inserts(book, sheet);
      return true;
    },
    fault: (book, sheet) => {
      const shown = rowsAsShown(book, sheet);
      return shown.join('\n') === rows.join('\n') ? undefined : shown.join('\n');
    },
  };
  const last = (calls: number) => Array.from({ length: 12 }, (_one, index) => calls - index);
  const { faults } = await interleave(scene, edit, last);
  expect(faults).toEqual(new Map());
});
