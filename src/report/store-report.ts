import type { CivilDate } from '../calendar/civil-date';
import { isoMonth, lastDayOf } from '../calendar/civil-month';
import type { Problem } from '../cells/problem';
import { nameKey } from '../cells/read-text';
import type { SheetDates } from '../cells/sheet-dates';
import { salesSentences } from '../messages/report/sales';
import { withoutBinaryNoise } from '../rules/figure';
import { judgedMonths } from '../rules/month-record';
import type { Targets } from '../rules/target';
import { type Assessment, assess } from '../rules/verdict';
import type { Standard } from '../standards/standard';
import type { KnownStandards } from '../tables/known-standards';
import { readMonthlyRows } from '../tables/monthly-rows-table';
import { readShop, type Shop } from '../tables/store';
import type { TargetsTable } from '../tables/targets-table';
import { asProblem } from './as-problem';
import { explainAssessment } from './explain';
import { type Reason, reason } from './reason';
import { remarkTargetsSource } from './remark-targets';

/** A store that was judged, with the reasons, the decisive one first. */
export interface JudgedStore {
  readonly name: string;
  readonly shop: Shop;
  readonly category: string;
  readonly assessment: Assessment;
  readonly reasons: readonly Reason[];
}

/** A store with the problems that keep its rows from being judged. */
export interface UnreadableStore {
  readonly name: string;
  readonly firstRow: number;
  readonly problems: readonly [Problem, ...Problem[]];
  /** What its rows say all the same, where they can be read but not judged. */
  readonly known?: { readonly onboard: CivilDate | undefined; readonly category: string };
}

export type ShopReport = JudgedStore | UnreadableStore;

export interface ReportSetting {
  readonly date: CivilDate;
  readonly dates: SheetDates;
  readonly targets: TargetsTable;
  readonly known: KnownStandards;
}

/** The targets of the main category that the store had on a day. */
export const targetsOfShop =
  ({ categoryOn }: Shop, { targets }: ReportSetting) =>
  (standard: Standard, day: CivilDate): Targets | undefined =>
    targets.targetsOf(categoryOn(day), standard);

/** @throws Problem where `rows` is no table of monthly rows; what is wrong with one store stays with that store */
export const reportShops = (rows: unknown, setting: ReportSetting): ShopReport[] =>
  readMonthlyRows(rows).map((shopRows) => {
    const {
      name,
      rows: [{ number: firstRow }],
    } = shopRows;
    const read = readShop(shopRows, setting.known, setting.dates);
    if ('problems' in read) return { name, firstRow, problems: read.problems };
    try {
      return reportShop(read.shop, setting);
    } catch (error) {
      return { name, firstRow, problems: [asProblem(error)], known: factsOf(read.shop, setting) };
    }
  });

const factsOf = ({ onboard, categoryOn }: Shop, { date }: ReportSetting) => ({
  onboard,
  category: categoryOn(date),
});

function reportShop(shop: Shop, setting: ReportSetting): JudgedStore {
  const { date, known } = setting;
  const category = shop.categoryOn(date);
  const assessment = assess(shop.life, date, shop.months, targetsOfShop(shop, setting));
  const reasons = explainAssessment(assessment, { onboard: shop.onboard, category, known }, [
    ...remarkOfficialSales(shop, assessment),
    ...remarkCategories(shop, assessment),
    ...remarkTargets(shop, assessment, setting),
  ]);
  return { name: shop.name, shop, category, assessment, reasons };
}

/** Tmall's own figure prevails (article 5(2)); where it does, both are shown and the difference. */
function remarkOfficialSales({ months }: Shop, { cycle, date }: Assessment): Reason[] {
  if (!cycle) return [];
  return judgedMonths(cycle, date).flatMap((month) => {
    const { officialSales: official, computedSales: computed } = months.get(month) ?? {};
    if (official === undefined || computed === undefined) return [];
    if (withoutBinaryNoise(official - computed) === 0) return [];
    return [reason('context', salesSentences.officialDiffers(isoMonth(month), official, computed))];
  });
}

/** Which categories decided is a reading of the help desk's, and is said wherever there is more than one. */
function remarkCategories({ categoryOn }: Shop, { cycle, date }: Assessment): Reason[] {
  if (!cycle || cycle.phase === 'exempt') return [];
  const days = [...judgedMonths(cycle, date).map(lastDayOf), date];
  const names = days.map(categoryOn);
  const changes = names.filter((name, index) => nameKey(name) !== nameKey(names[index - 1] ?? ''));
  return changes.length > 1 ? [reason('context', salesSentences.categoryChanged(changes))] : [];
}

function remarkTargets(shop: Shop, { cycle, date }: Assessment, setting: ReportSetting): Reason[] {
  if (!cycle || cycle.phase === 'exempt') return [];
  return remarkTargetsSource(targetsOfShop(shop, setting)(cycle.standard, date));
}
