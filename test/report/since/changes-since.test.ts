import { describe, expect, test } from 'vitest';
import { type CivilMonth, isoMonth } from '../../../src/calendar/civil-month';
import { changesInWords } from '../../../src/report/since/changes-in-words';
import { changesSince, newlyFailedIn } from '../../../src/report/since/changes-since';
import { compareReports } from '../../../src/report/since/compare-reports';
import { headText, type KeptReport, keptReportIn, storeText } from '../../../src/report/since/kept-report';
import type { MonthLook } from '../../../src/report/since/month-looks';
import { reportRecord } from '../../../src/report/since/report-record';
import type { StoreReport } from '../../../src/report/store-report';
import { reportsOn, settingOn } from '../../support/report-of';
import { day } from '../../support/small-store';

const TARGETS = [['Home', 30_000, 70_000, 90_000, 120_000, 150_000, 4.6, 4, '']];
const MONTHS = ['2022-08', '2022-09', '2022-10', '2022-11', '2022-12'];
const EARLIER = 20221101;
const LATER = 20221108;

/** What the grid shows of the months. */
const MONTHS_SHOWN = [202208, 202209].map((month) => month as CivilMonth);
const LOOKS: readonly MonthLook[] = [{ state: 'passed', edge: undefined }, undefined];

type Sales = readonly unknown[];

/** Opened in July 2022, so that its trial runs from August on, and its first node is 2022-10-31. */
const rowsOf = (stores: Readonly<Record<string, Sales>>) =>
  Object.entries(stores).flatMap(([name, sales]) =>
    sales.map((sold, index) => [name, '2022-07-08', 'Home', MONTHS[index], sold, 5, '']),
  );
const reportsOf = (date: number, stores: Readonly<Record<string, Sales>>): StoreReport[] =>
  reportsOn(date, rowsOf(stores), TARGETS);

/** A report of a day, as the sheet of the report before it goes on. */
function reported(date: number, stores: Readonly<Record<string, Sales>>, before?: KeptReport) {
  const reports = reportsOf(date, stores);
  const compared = compareReports(reports, settingOn(date, TARGETS), before, undefined);
  const record = reportRecord(reports, settingOn(date, TARGETS), compared, 'en');
  const sheet = [
    ['Report', headText(record, { shown: MONTHS_SHOWN, figures: 'score' })],
    ['Store', 'Kept for the next report'],
    ...record.stores.map((store) => [store.name, storeText(store, LOOKS)]),
  ];
  const kept = keptReportIn(sheet);
  if (!kept) throw new Error('the report is not kept');
  return { ...compared, kept, sheet };
}

const WELL: Sales = [20_000, 20_000, 20_000];
const MISSED: Sales = [5_000, 5_000, 5_000];
/** Reaches the first node and is short of the pace for the second. */
const SHORT: Sales = [10_000, 10_000, 11_000];
const UNKNOWN: Sales = [20_000, '', 20_000];

const line = (before: Readonly<Record<string, Sales>>, now: Readonly<Record<string, Sales>>): string => {
  const { changes } = reported(LATER, now, reported(EARLIER, before).kept);
  if (!changes) throw new Error('nothing to compare with');
  return changesInWords(changes).en;
};

describe('since the last report', () => {
  test('a first report has nothing to compare with', () => {
    expect(reported(LATER, { A: WELL }).changes).toBeUndefined();
  });

  test('says since when, also where nothing has changed', () => {
    expect(line({ A: WELL, B: MISSED }, { A: WELL, B: MISSED })).toBe('Since 2022-11-01: no change');
  });

  test.each<[string, Sales, Sales, string]>([
    ['failed', WELL, MISSED, '1 newly failed (A) · 1 past figures changed'],
    ['is at risk', WELL, SHORT, '1 worse · 1 past figures changed'],
    ['is on track again', SHORT, WELL, '1 better · 1 past figures changed'],
    ['is no longer failed', MISSED, WELL, '1 better · 1 past figures changed'],
    ['can no longer be told', WELL, UNKNOWN, '1 worse · 1 past figures changed'],
    ['can be told again, and is well', UNKNOWN, WELL, '1 better'],
    ['can be told again, and failed', ['', 5_000, 5_000], MISSED, '1 newly failed (A)'],
    // Unknown is never shown as better.
    ['was at risk and can no longer be told', SHORT, ['', 10_000, 11_000], '1 past figures changed'],
    ['had failed and can no longer be told', MISSED, ['', 5_000, 5_000], '1 past figures changed'],
  ])('says that a store %s', (_, before, now, words) => {
    expect(line({ A: before }, { A: now })).toBe(`Since 2022-11-01: ${words}`);
  });

  test('says which stores are new and gone, whatever the capitals and spaces of their names', () => {
    expect(line({ A: WELL, Gone: WELL }, { ' a': WELL, New: MISSED })).toBe(
      'Since 2022-11-01: 1 new · 1 gone (Gone)',
    );
  });

  test('tells the months whose figures were changed afterwards, and none that was only filled in', () => {
    const { kept } = reported(EARLIER, { A: [20_000, 20_000, ''], B: WELL });
    const now = { A: [20_000, 19_000, 20_000, 1], B: [...WELL, 500] };
    const { changes } = reported(LATER, now, kept);
    expect([...(changes?.stores ?? [])].map(([name, { months }]) => [name, months.map(isoMonth)])).toEqual([
      ['A', ['2022-09']],
    ]);
  });

  test('takes no month for changed that is older by now than those that are kept', () => {
    const { kept } = reported(EARLIER, { A: WELL });
    const { changes } = reported(20231201, { A: WELL }, kept);
    expect(changes?.stores.get('A')?.months ?? []).toEqual([]);
    const corrected = reported(20231201, { A: [20_000, 20_001, 20_000] }, kept);
    expect(corrected.changes?.stores.get('A')?.months.map(isoMonth)).toEqual(['2022-09']);
  });

  test('goes by the score as well', () => {
    const { kept } = reported(EARLIER, { A: WELL });
    const rows = rowsOf({ A: WELL }).map((row, index) => (index === 1 ? row.with(5, 4.8) : row));
    const reports = reportsOn(LATER, rows, TARGETS);
    const { changes } = compareReports(reports, settingOn(LATER, TARGETS), kept, undefined);
    expect(changes?.stores.get('A')?.months.map(isoMonth)).toEqual(['2022-09']);
  });

  test('puts the newly failed first, in the report that finds it and in no later one', () => {
    const first = reported(EARLIER, { A: WELL, B: MISSED });
    const second = reported(LATER, { A: MISSED, B: MISSED }, first.kept);
    expect(second.changes && newlyFailedIn(second.changes)).toEqual(new Set(['A']));
    expect(second.kept.stores.map(({ name, group }) => [name, group])).toEqual([
      ['A', 'newly failed'],
      ['B', 'failed'],
    ]);
    const third = reported(20221109, { A: MISSED, B: MISSED }, second.kept);
    expect(third.changes && newlyFailedIn(third.changes)).toEqual(new Set());
    expect(third.kept.stores[0]?.group).toBe('failed');
  });
});

describe('a report that is built again', () => {
  test('on its own day still says what has changed since the one before', () => {
    const first = reported(EARLIER, { A: WELL, Gone: WELL, Same: WELL });
    const second = reported(LATER, { A: MISSED, Same: WELL }, first.kept);
    const again = reported(LATER, { A: MISSED, Same: MISSED }, second.kept);
    expect(again.changes && changesInWords(again.changes).en).toBe(
      'Since 2022-11-01: 2 newly failed (A, Same) · 1 gone (Gone) · 2 past figures changed',
    );
    const thrice = reported(LATER, { A: WELL, Same: WELL }, again.kept);
    expect(thrice.changes && changesInWords(thrice.changes).en).toBe('Since 2022-11-01: 1 gone (Gone)');
  });

  test('of an earlier day is compared with nothing of a later one', () => {
    const first = reported(EARLIER, { A: WELL });
    const second = reported(LATER, { A: MISSED }, first.kept);
    expect(reported(20221105, { A: MISSED }, second.kept).changes?.since).toBe(day(EARLIER));
    expect(reported(EARLIER, { A: MISSED }, second.kept).changes).toBeUndefined();
  });
});

describe('what a report keeps', () => {
  const { kept, sheet } = reported(LATER, { A: MISSED, B: WELL }, reported(EARLIER, { A: WELL }).kept);

  test('is found wherever its column and rows stand by now', () => {
    const [title = [], header = [], ...rows] = sheet;
    const moved = [[], ['Notes'], title, header, ...rows.toReversed()].map((row) => [
      '',
      ...[...row].reverse(),
    ]);
    expect(keptReportIn(moved)?.stores.map(({ name, row }) => [name, row])).toEqual([
      ['B', 5],
      ['A', 6],
    ]);
    expect(keptReportIn(moved)?.before).toEqual(kept.before);
  });

  test('is nothing where people have taken it away, and leaves out what they have written over', () => {
    expect(keptReportIn(sheet.map(([name]) => [name]))).toBeUndefined();
    expect(keptReportIn(sheet.with(0, ['Report', 'x']))).toBeUndefined();
    for (const text of ['', 'x', '{', '{}', 7, '{"name":"A"}', '{"name":"A","status":"well","group":"x"}'])
      expect(keptReportIn(sheet.with(2, ['A', text as string]))?.stores.map(({ name }) => name)).toEqual([
        'B',
      ]);
  });

  test('is told apart from a text of a store that looks like it', () => {
    const name = '{"date":"2022-01-01"}';
    const odd = reported(LATER, { [name]: WELL });
    expect(odd.kept.stores.map((store) => store.name)).toEqual([name]);
    expect(odd.kept.date).toBe(day(LATER));
  });

  test('has the figures of the last thirteen months that are over, and no others', () => {
    expect([...(kept.stores[0]?.months.keys() ?? [])].map(isoMonth)).toEqual([
      '2022-08',
      '2022-09',
      '2022-10',
    ]);
  });
});

test('what has changed is compared by what is known: a store of which nothing was kept is new', () => {
  const reports = reportsOf(LATER, { A: WELL });
  const changes = changesSince({ date: day(EARLIER), stores: new Map(), gone: [] }, reports);
  expect(changes.stores.get('A')?.kind).toBe('new');
});
