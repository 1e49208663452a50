/** Google fails at one call or another of a build, or from one on: nothing of the user's may be lost by it. */
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import type { Workbook } from '../../../build/local/headless';
import type { ServiceCall } from '../../../build/local/realm/realm';
import { refusals } from '../../../src/messages/refusals';
import type { Reply } from '../../../src/sidebar/contract/requests';
import { callsToFail } from '../../support/failing-calls';
import { ask } from '../../support/report-workbook';
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

const SECRET = 'Service error: Spreadsheets (code 17)';
const NOTES = '我的笔记';
const USERS = [ROWS, TARGETS, NOTES];
const WITH_GRID = [...USERS, GRID];
const MOMENTS = ['before', 'after', 'for good'] as const;
type Moment = (typeof MOMENTS)[number];

const openFile = (): Promise<Workbook> =>
  openBook([
    rowsSheet(...['甲店', '乙店', '丙店'].flatMap((store) => storeRows(store))),
    TARGETS_SHEET,
    {
      name: NOTES,
      rows: [
        ['x', '=1+1'],
        ['=TMALL_PHASE("2023-03-10","2023-07-15")', "'007"],
      ],
    },
  ]);

const TEAM = { 甲店: ['李', '等回电'], 乙店: [3, '007'], 丙店: ['王', '已移交'] };

/** A file with a grid, with what the team wrote, and with a store in the archive. */
async function openGrid(): Promise<Workbook> {
  const book = await openFile();
  build(book);
  writeTeam(book, '甲店', '李', '等回电');
  writeTeam(book, '乙店', '=1+2', "'007");
  writeTeam(book, '丙店', '王', '已移交');
  const blank = 'Array(3).fill(Array(8).fill(""))';
  byHand(book, `ss.getSheetByName('${ROWS}').getRange('A8:H10').setValues(${blank})`);
  build(book);
  return book;
}

const usersSheets = (book: Workbook) => USERS.map((name) => book.snapshot()[name]);

const askBuild = (book: Workbook) => {
  const choice = choiceIn(book);
  return () => ask(book, 'buildReport', choice);
};

const SENTENCES = Object.values(refusals);

interface Failed {
  readonly n: number;
  readonly reply: Reply<unknown>;
  /** Whether the workbook is to the byte what it was. */
  readonly isAsBefore: boolean;
}

/** A call that failed while the build succeeded all the same. */
interface Overcome {
  readonly method: string;
  /** Whether the page had the file read by then, and the script was writing. */
  readonly isWriting: boolean;
  /** How often the build had copied cells by then, the failed call included. */
  readonly copies: number;
}

/** Lets one call fail after the other, as many as this run tries, until the work has no more calls. @returns the calls that the work got over */
function failEach(
  book: Workbook,
  moment: Moment,
  work: () => () => Reply<unknown>,
  check: (failed: Failed) => void,
): Overcome[] {
  const overcome: Overcome[] = [];
  for (const n of callsToFail()) {
    const body = work();
    const before = book.snapshot();
    let calls: readonly ServiceCall[] = [];
    const traced = () => {
      let reply: unknown;
      calls = book.traceCalls(() => {
        reply = body();
      });
      return reply;
    };
    const run = book.failServiceCall(n, SECRET, traced, moment);
    if (!run.reached) break;
    expect(run.thrown, `call ${n} shows an exception`).toBeUndefined();
    const reply = run.value as Reply<unknown>;
    if (reply.ok) overcome.push(overcomeAt(calls.slice(0, n).map(({ method }) => method)));
    else expect(SENTENCES).toContainEqual(reply.message);
    check({ n, reply, isAsBefore: isDeepStrictEqual(book.snapshot(), before) });
  }
  return overcome;
}

/** @param methods the calls up to the one that failed */
const overcomeAt = (methods: readonly string[]): Overcome => ({
  method: methods[methods.length - 1] ?? '',
  isWriting: methods.includes('Lock.tryLock'),
  copies: methods.filter((method) => method === 'Range.copyTo').length,
});

/** What opening the file does without. */
const WHILE_OPENING: Readonly<Record<string, string>> = {
  'PropertiesService.getDocumentProperties': 'what was chosen last is only proposed',
  'Properties.getProperty': 'what was chosen last is only proposed',
  'Session.getActiveUserLocale': 'the page then speaks Chinese',
  'Sheet.getRange': 'a sheet that cannot be looked at is only not proposed',
  'Range.getValues': 'a sheet that cannot be looked at is only not proposed',
};

/** What writing does without: all else that fails fails the build, which is undone. */
const WHILE_WRITING: Readonly<Record<string, string>> = {
  'Spreadsheet.insertSheet': 'a sheet that was made and reported as failed is found by its name',
  'Spreadsheet.getSheetByName': 'the grid is given its name a second time',
  'Sheet.setName': 'the grid is given its name a second time',
  'PropertiesService.getDocumentProperties': 'what was chosen is only proposed the next time',
  'Properties.getProperty': 'what was chosen is only proposed the next time',
  'Properties.setProperty': 'what was chosen is only proposed the next time',
  'Lock.releaseLock': 'the lock ends with the run',
};

const isHarmless = ({ method, isWriting }: Overcome): boolean =>
  method in (isWriting ? WHILE_WRITING : WHILE_OPENING);

/** Of the calls that copy cells, the second brings the draft over; the first has given it the rules of the team's. */
const isAfterCopy = ({ copies }: Overcome): boolean => copies > 1;

const removeSheet = (book: Workbook, name: string) =>
  byHand(book, `ss.deleteSheet(ss.getSheetByName('${name}'))`);

/** Between its making and its mark a sheet is nobody's: one that is left over then is blank, and not ours to delete. */
function removeBlankStrays(book: Workbook): number {
  const strays = sheetNamesOf(book).filter((name) => !WITH_GRID.includes(name));
  for (const name of strays) {
    expect(valuesOf(book, name)).toEqual([['']]);
    removeSheet(book, name);
  }
  return strays.length;
}

test.each(['before', 'after'] as const)(
  'a first build that fails at any call, %s it has worked, leaves the file as it was',
  async (moment) => {
    const book = await openFile();
    const users = usersSheets(book);
    const overcome = failEach(
      book,
      moment,
      () => askBuild(book),
      ({ n, reply, isAsBefore }) => {
        expect(isAsBefore, `after call ${n}`).toBe(!reply.ok);
        if (!reply.ok && n % 10 > 0) return;
        if (!reply.ok) expect(askBuild(book)(), `the build after call ${n}`).toMatchObject({ ok: true });
        expect(sheetNamesOf(book), `after call ${n}`).toEqual(WITH_GRID);
        expect(usersSheets(book)).toEqual(users);
        removeSheet(book, GRID);
      },
    );
    expect(overcome.filter((one) => !isHarmless(one))).toEqual([]);
    expect(overcome).not.toEqual([]);
  },
);

test.each(['before', 'after'] as const)(
  'a rebuild that fails at any call, %s it has worked, leaves the file as it was, or is complete',
  async (moment) => {
    const book = await openGrid();
    const users = usersSheets(book);
    const overcome = failEach(
      book,
      moment,
      () => askBuild(book),
      ({ n, reply, isAsBefore }) => {
        expect(isAsBefore, `after call ${n}`).toBe(!reply.ok);
        if (!reply.ok && n % 10 > 0) return;
        if (!reply.ok) expect(askBuild(book)(), `the build after call ${n}`).toMatchObject({ ok: true });
        expect(sheetNamesOf(book), `after call ${n}`).toEqual(WITH_GRID);
        expect(teamIn(book), `after call ${n}`).toEqual(TEAM);
        expect(usersSheets(book)).toEqual(users);
      },
    );
    // After the copy nothing fails the build any more.
    expect(overcome.filter((one) => !isAfterCopy(one) && !isHarmless(one))).toEqual([]);
    expect(overcome.some(isAfterCopy)).toBe(true);
  },
);

test('a first build that breaks off for good at any call is made good by the next build', async () => {
  const book = await openFile();
  const users = usersSheets(book);
  let strays = 0;
  failEach(
    book,
    'for good',
    () => askBuild(book),
    ({ n, isAsBefore }) => {
      expect(usersSheets(book), `after call ${n}`).toEqual(users);
      if (isAsBefore) return;
      expect(askBuild(book)(), `the build after call ${n}`).toMatchObject({ ok: true });
      strays += removeBlankStrays(book);
      expect(sheetNamesOf(book), `the build after call ${n}`).toEqual(WITH_GRID);
      removeSheet(book, GRID);
    },
  );
  expect(strays).toBeLessThan(4);
});

test('a rebuild that breaks off for good at any call loses nothing of the team’s', async () => {
  const book = await openGrid();
  const users = usersSheets(book);
  let strays = 0;
  failEach(
    book,
    'for good',
    () => askBuild(book),
    ({ n, isAsBefore }) => {
      expect(usersSheets(book), `after call ${n}`).toEqual(users);
      if (isAsBefore) return;
      expect(askBuild(book)(), `the build after call ${n}`).toMatchObject({ ok: true });
      strays += removeBlankStrays(book);
      expect(sheetNamesOf(book), `the build after call ${n}`).toEqual(WITH_GRID);
      expect(teamIn(book), `the build after call ${n}`).toEqual(TEAM);
    },
  );
  expect(strays).toBeLessThan(4);
});

test('the lock is given back whether the build succeeds or fails', async () => {
  const book = await openFile();
  const given = () => book.serviceCalls()['Lock.releaseLock'] ?? 0;
  const other = await openFile();
  const undisturbed = askBuild(other);
  const { calls } = other.countCalls(() => void undisturbed());
  // In the midst of the writing: the page has opened the file by then.
  const failing = book.failServiceCall(calls - 12, SECRET, askBuild(book));
  expect(failing).toMatchObject({ reached: true, value: { ok: false } });
  expect(given()).toBe(1);
  build(book);
  expect(given()).toBe(2);
});
