import type { CivilDate } from '../calendar/civil-date';
import { isoMonth } from '../calendar/civil-month';
import type { SheetDates } from '../cells/sheet-dates';
import type { Problem } from '../messages/problem';
import { salesSentences } from '../messages/sentences/sales';
import { withoutBinaryNoise } from '../rules/figure';
import type { Life } from '../rules/life';
import { judgedMonths } from '../rules/month-record';
import type { Targets } from '../rules/target';
import { type Assessment, assess } from '../rules/verdict';
import type { Standard } from '../standards/standard';
import { readMonthlyRows } from '../tables/monthly-rows-table';
import { readShop, type Shop } from '../tables/shop';
import type { TargetsTable } from '../tables/targets-table';
import { asProblem } from './as-problem';
import { explainAssessment } from './explain';
import { type Reason, reason } from './reason';

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
  readonly known?: { readonly onboard: CivilDate; readonly category: string };
}

export type ShopReport = JudgedStore | UnreadableStore;

export interface ReportSetting {
  readonly date: CivilDate;
  readonly dates: SheetDates;
  readonly targets: TargetsTable;
  readonly lifeOf: (onboard: CivilDate) => Life;
  /** What a month's score may be. */
  readonly scoreScale: Standard['score'];
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
    const read = readShop(shopRows, setting.scoreScale, setting.dates);
    if ('problems' in read) return { name, firstRow, problems: read.problems };
    try {
      return reportShop(read.shop, setting);
    } catch (error) {
      return { name, firstRow, problems: [asProblem(error)], known: known(read.shop, setting) };
    }
  });

const known = ({ onboard, categoryOn }: Shop, { date }: ReportSetting) => ({
  onboard,
  category: categoryOn(date),
});

function reportShop(shop: Shop, setting: ReportSetting): JudgedStore {
  const { date, lifeOf } = setting;
  const category = shop.categoryOn(date);
  const assessment = assess(lifeOf(shop.onboard), date, shop.months, targetsOfShop(shop, setting));
  const reasons = explainAssessment(
    assessment,
    shop.onboard,
    category,
    remarkOfficialSales(shop, assessment),
  );
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
