import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editsOf } from '../../../src/plan/sheet/plan-edits';
import { planSheet } from '../../../src/plan/sheet/plan-sheet';
import type { PlanSheet } from '../../../src/plan/sheet/sheet-rows';
import { concernOf, type StorePlan, storeOfKey } from '../../../src/plan/tasks/task';
import { edited, NO_EDITS, type Sheet, written } from '../../support/plan-sheets';
import { DAYS, type Situation, situations } from '../../support/team-at-work';

/** @throws where the header is lost, which no edit here does */
function refreshed({ before, plans }: Situation): PlanSheet {
  const sheet = planSheet(plans, before, DAYS, 'en');
  if (!sheet) throw new Error('the header is lost');
  return sheet;
}

const proves = (check: (situation: Situation) => void): void =>
  fc.assert(fc.property(situations, check), { numRuns: 200 });

const textAt = ({ values }: Sheet, row: number, column: number | undefined): string =>
  String(values[row]?.[column ?? -1] ?? '');

const headerOf = ({ values }: Sheet): number => values.findIndex((row) => row.includes('Key'));

/** The rows of the plan's own: the first that bears each of its keys, and its store where one does. */
function ownRows(sheet: Sheet, { places }: PlanSheet): Map<string, number> {
  const rows = new Map<string, number>();
  for (let row = 0; row < sheet.values.length; row++) {
    const key = textAt(sheet, row, places.get('key')).trim();
    const namesStore = (one: number) =>
      textAt(sheet, one, places.get('store')).trim().toLowerCase() === storeOfKey(key);
    const known = rows.get(key);
    const isNearer = known === undefined || (namesStore(row) && !namesStore(known));
    if (storeOfKey(key) !== undefined && isNearer) rows.set(key, row);
  }
  return rows;
}

/** Whether the plan's own rows under the header stand by the day that they are due; one that bears no day counts for none. */
function isByDay(sheet: Sheet, plan: PlanSheet): boolean {
  const days = [...ownRows(sheet, plan).values()]
    .filter((row) => row > headerOf(sheet))
    .toSorted((one, other) => one - other)
    .flatMap((row) => {
      const due = sheet.values[row]?.[plan.places.get('due') ?? -1];
      return due instanceof Date ? [due.getTime()] : [];
    });
  return days.length > 0 && days.every((day, index) => day >= (days[index - 1] ?? day));
}

const neededKeys = (plans: readonly StorePlan[]): Set<string> =>
  new Set(plans.flatMap(({ tasks }) => tasks.map(({ key }) => key)));

/** The columns of a row that a refresh may write. */
function mayChange(before: Sheet, sheet: PlanSheet, row: number): (number | undefined)[] {
  const [why, needed] = [sheet.places.get('why'), sheet.places.get('needed')];
  if ([...ownRows(before, sheet).values()].includes(row)) return [why, needed];
  const isLine = (column: number | undefined) => textAt(before, row, column).startsWith('Progress as of');
  if (row < headerOf(before)) return [sheet.places.get('task'), why].filter(isLine);
  return [];
}

const keptAsIn = ({ values, formulas }: Sheet, row: number, column: number) => ({
  kept: {
    value: values[row]?.[column] ?? '',
    formula: formulas[row]?.[column] ?? '',
    format: 'General',
  },
});

/** What the mark of one of the plan's own rows has to be. */
function dueMark(plan: StorePlan, key: string, asItWas: string): string {
  if (plan.tasks.some((task) => task.key === key)) return 'Needed';
  return plan.undecided.includes(concernOf(key)) ? asItWas : 'No longer needed';
}

describe('whatever the team did, a refresh', () => {
  test('keeps every row, in its order', () => {
    proves((situation) => {
      const froms = refreshed(situation).rows.flatMap(({ from }) => from ?? []);
      expect(froms).toEqual(situation.before.values.map((_, row) => row + 1));
    });
  });

  test('keeps every cell byte for byte, but for the reasons and marks of its own rows and the progress', () => {
    proves((situation) => {
      const { before } = situation;
      const sheet = refreshed(situation);
      for (const { from, cells } of sheet.rows) {
        if (from === undefined) continue;
        const free = mayChange(before, sheet, from - 1);
        const fixed = cells.map(({ value }, column) => (free.includes(column) ? undefined : value));
        const asFound = cells.map((_, column) =>
          free.includes(column) ? undefined : keptAsIn(before, from - 1, column),
        );
        expect(fixed).toEqual(asFound);
      }
    });
  });

  test('has a row for every task that is needed, and makes one only where there was none', () => {
    proves((situation) => {
      const sheet = refreshed(situation);
      const needed = neededKeys(situation.plans);
      const there = ownRows(situation.before, sheet);
      const added = sheet.rows
        .slice(sheet.headerRow)
        .filter(({ from }) => from === undefined)
        .map(({ cells }) => String(cells[sheet.places.get('key') ?? -1]?.value));
      expect(added.toSorted()).toEqual([...needed].filter((key) => !there.has(key)).toSorted());
    });
  });

  test('marks each of its rows by what its store needs now, and leaves what it cannot tell', () => {
    proves((situation) => {
      const sheet = refreshed(situation);
      const now = written(sheet);
      for (const [key, row] of ownRows(now, sheet)) {
        const plan = situation.plans.find(({ store }) => store.toLowerCase() === storeOfKey(key));
        const before = (sheet.rows[row]?.from ?? 0) - 1;
        const asItWas = textAt(situation.before, before, sheet.places.get('needed'));
        const mark = textAt(now, row, sheet.places.get('needed'));
        expect(mark).toBe(plan ? dueMark(plan, key, asItWas) : asItWas);
      }
    });
  });

  test('comes to the same by its edits as by its rows', () => {
    proves((situation) => {
      const sheet = refreshed(situation);
      const edit = editsOf(sheet);
      const width = sheet.rows[0]?.cells.length ?? 0;
      const byEdits = edited(situation.before, edit, width);
      expect(byEdits.values).toEqual(written(sheet).values);
      expect(byEdits.formulas).toEqual(written(sheet).formulas);
    });
  });

  test('changes nothing the second time', () => {
    proves((situation) => {
      const once = written(refreshed(situation));
      const twice = refreshed({ ...situation, before: once });
      expect(editsOf(twice)).toEqual(NO_EDITS);
      expect([twice.added, twice.unneeded]).toEqual([0, 0]);
    });
  });

  test('keeps its rows by their days where they stood so, and else has new tasks follow the last of their store', () => {
    proves((situation) => {
      const sheet = refreshed(situation);
      const now = written(sheet);
      if (isByDay(situation.before, sheet)) {
        expect(isByDay(now, sheet)).toBe(true);
        return;
      }
      const rows = [...ownRows(now, sheet)];
      const isNew = (row: number) => sheet.rows[row]?.from === undefined;
      for (const [key, row] of rows.filter(([, one]) => isNew(one))) {
        const later = rows.filter(([other, at]) => at > row && storeOfKey(other) === storeOfKey(key));
        expect(later.filter(([, at]) => !isNew(at))).toEqual([]);
      }
    });
  });
});
