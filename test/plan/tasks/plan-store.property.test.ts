import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DiagnosisTables } from '../../../src/diagnosis/diagnose-store';
import { readIndicators } from '../../../src/diagnosis/read-indicators';
import { EQUAL_WEIGHTS } from '../../../src/diagnosis/weights-table';
import { editsOf } from '../../../src/plan/sheet/plan-edits';
import { planSheet } from '../../../src/plan/sheet/plan-sheet';
import { planStore } from '../../../src/plan/tasks/plan-store';
import { type StorePlan, storeOfKey } from '../../../src/plan/tasks/task';
import { type ReportSetting, reportStores, type StoreReport } from '../../../src/report/store-report';
import { shippedOnly } from '../../../src/tables/known-standards';
import { readTargetsTable } from '../../../src/tables/targets-table';
import { judgedMonths, situationOn } from '../../oracle/situation';
import { SHANGHAI } from '../../support/call-function';
import { NO_EDITS, written } from '../../support/plan-sheets';
import { day } from '../../support/small-store';
import { type Store, salesCell, scoreCell, stores, targetsTable } from '../../support/stores';

/** A store with indicators beside its months, as far as they are filled in. */
interface RichStore {
  readonly store: Store;
  readonly logistics: readonly (number | undefined)[];
  readonly refunds: readonly (number | undefined)[];
}

const richStores: fc.Arbitrary<RichStore> = stores.chain((store) => {
  const perMonth = <T>(figure: fc.Arbitrary<T>) =>
    fc.array(fc.option(figure, { nil: undefined }), {
      minLength: store.rows.length,
      maxLength: store.rows.length,
    });
  return fc.record({
    store: fc.constant(store),
    logistics: fc.oneof(
      fc.constant([]),
      perMonth(fc.integer({ min: 30, max: 50 }).map((value) => value / 10)),
    ),
    refunds: fc.oneof(fc.constant([]), perMonth(fc.integer({ min: 0, max: 9 }).map((value) => value / 100))),
  });
});

interface Planned {
  readonly setting: ReportSetting;
  readonly report: StoreReport;
  readonly plan: StorePlan;
  /** Whether the user left out the sales or the score of a judged month; no target is ever left out here. */
  readonly lacksEntries: boolean;
}

function planOf({ store, logistics, refunds }: RichStore): Planned {
  const range = [
    ['Store', 'Onboard', 'Category', 'Month', 'Sales', 'Score', 'Listings', 'Logistics', 'Refund rate'],
    ...store.rows.map((row, index) => [
      ...['A', store.onboard, 'Boots', row.month, salesCell(row), scoreCell(row), row.listings ?? ''],
      ...[logistics[index] ?? '', refunds[index] ?? ''],
    ]),
  ];
  const setting: ReportSetting = {
    date: day(Number(store.day.replaceAll('-', ''))),
    dates: SHANGHAI,
    targets: readTargetsTable(targetsTable(store.targets), SHANGHAI),
    known: shippedOnly,
  };
  const tables: DiagnosisTables = {
    indicators: readIndicators(range, shippedOnly.scoreScale),
    weights: EQUAL_WEIGHTS,
  };
  const [report] = reportStores(range, setting);
  if (!report) throw new Error('there is no store');
  const situation = situationOn(store.life, store.day, store.rows, store.targets);
  const lacksEntries =
    situation !== undefined &&
    judgedMonths(situation).some(({ sales, score }) => sales === undefined || score === undefined);
  return { setting, report, plan: planStore(report, setting, tables), lacksEntries };
}

const proves = (check: (planned: Planned) => void): void =>
  fc.assert(
    fc.property(richStores, (rich) => check(planOf(rich))),
    { numRuns: 200 },
  );

const kindsOf = ({ tasks }: StorePlan) => [...new Set(tasks.map(({ kind }) => kind))];

describe('the plan of any store', () => {
  test('has tasks of different keys, all of its own, in the order of their deadlines', () => {
    proves(({ plan }) => {
      const keys = plan.tasks.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.every((key) => storeOfKey(key) === 'a')).toBe(true);
      const deadlines = plan.tasks.map(({ deadline }) => deadline);
      expect(deadlines).toEqual(deadlines.toSorted((one, other) => one - other));
    });
  });

  test('is never due before the day, nor after its deadline unless that is past', () => {
    proves(({ plan, setting: { date } }) => {
      for (const { due, deadline } of plan.tasks) {
        expect(due).toBeGreaterThanOrEqual(date);
        expect(due).toBeLessThanOrEqual(Math.max(deadline, date));
      }
    });
  });

  test('says what and why in both languages, a line each', () => {
    proves(({ plan }) => {
      for (const { what, why } of plan.tasks) {
        for (const text of [what.zh, what.en, why.zh, why.en]) expect(text).toMatch(/^[^\n]+$/);
        expect(why.en).not.toMatch(/undefined|NaN/);
      }
    });
  });

  test('rescues nothing that has failed, and asks nothing before the trial', () => {
    proves(({ plan }) => {
      if (plan.status === 'failed') expect(kindsOf(plan)).toEqual(['information']);
      else expect(kindsOf(plan)).not.toContain('information');
      if (plan.status === 'exempt' || plan.status === 'not open') expect(plan.tasks).toEqual([]);
    });
  });

  test('asks for data wherever the user left some out that the report needs', () => {
    proves(({ plan, lacksEntries }) => {
      if (plan.status === 'no data' && lacksEntries) expect(kindsOf(plan)).toContain('data');
    });
  });

  test('has something to do wherever the store is at risk and its cycle goes on', () => {
    proves(({ plan, report }) => {
      if (plan.status !== 'at risk' || 'problems' in report || !('sales' in report.assessment)) return;
      const { cycle, date, continuity } = report.assessment;
      // Near the end of a cycle an idle run may be a warning that the cycle outlives.
      if (date < cycle.lastDay && !continuity.isNearLimit) expect(plan.tasks).not.toEqual([]);
    });
  });

  test('stands on a sheet that a refresh leaves as it is', () => {
    proves(({ plan, setting }) => {
      const days = { today: setting.date, dates: setting.dates };
      const fresh = planSheet([plan], undefined, days, 'zh');
      if (!fresh) throw new Error('a fresh plan is always laid');
      const sheet = written(fresh);
      const again = planSheet([plan], sheet, days, 'zh');
      expect(again && editsOf(again)).toEqual(NO_EDITS);
    });
  });
});
