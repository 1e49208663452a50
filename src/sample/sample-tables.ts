/** The sample's two tables: invented rows and invented targets, under the headers that the functions recognise. */
import type { CivilDate } from '../calendar/civil-date';
import { DATE_FORMAT } from '../cells/number-formats';
import { scoreDimensionNames } from '../messages/diagnosis/dimensions';
import { indicatorNames } from '../messages/diagnosis/indicators';
import type { Bilingual, Language } from '../messages/language';
import { byDateAgain } from '../messages/standards';
import { cycleResultWords, tableSheetNames } from '../messages/terms';
import { dimensionsOf, hasExtraPoints } from '../rules/dimensions-of';
import { indicatorFrom } from '../rules/score-indicator';
import { shippedOnly } from '../tables/known-standards';
import { type Expected, sheetColumn, type TableSheet } from '../tables/table-sheet';
import { BOOKS, CLOTHING, DIGITAL, FOOD, HOME, sampleStoresOn } from './sample-stores';

type SampleCell = string | number;

const MONTH = 'yyyy-mm';
const MONEY = '#,##0';
const SCORE = '0.00';

const A_DATE: Expected = { kind: 'a date' };
const NO_LESS_THAN_NOTHING: Expected = { kind: 'a number', lowest: 0 };
/** A month of refunds can be below nothing. */
const AN_AMOUNT: Expected = { kind: 'a number', lowest: -1e12, highest: 1e12 };
const A_TARGET: Expected = { kind: 'a target', lowest: 0 };
const A_MONTH_COUNT: Expected = { kind: 'a target', lowest: 1 };
/** Made when it is asked for: every formula in a cell loads this file too. */
const onScale = (kind: 'a number' | 'a target' | 'a score'): Expected => ({
  kind,
  ...shippedOnly.scoreScale,
});

const standardIds = (): string[] => shippedOnly.standards.map(({ id }) => id);

/** The first store of the rows, which the formulas to play with are about, has so many of them. */
export const rowsOfFirstStore = (day: CivilDate): number => sampleStoresOn(day)[0]?.months.length ?? 0;

export const sampleMonthlyRows = (language: Language, day: CivilDate): TableSheet => ({
  name: tableSheetNames.rows,
  columns: [
    sheetColumn('店铺', 'Store', 200),
    sheetColumn('上线日期', 'Onboard date', 110, DATE_FORMAT, A_DATE),
    sheetColumn('主营类目', 'Main category', 120),
    sheetColumn('月份', 'Month', 90, MONTH, A_DATE),
    sheetColumn('店铺销售额', 'Sales', 120, MONEY, AN_AMOUNT),
    sheetColumn('官方销售额', 'Official sales', 120, MONEY, AN_AMOUNT),
    sheetColumn('基础服务考核分', 'Service score', 130, SCORE, onScale('a score')),
    sheetColumn('在售商品数', 'Listings', 100, '0', NO_LESS_THAN_NOTHING),
    sheetColumn('适用标准', 'Standard', 130, undefined, {
      kind: 'one of',
      choices: [byDateAgain[language], ...standardIds()],
    }),
    ...dimensionNamesOn(day).map(({ zh, en }) => sheetColumn(zh, en, 90, SCORE, onScale('a number'))),
    sheetColumn('退款率', 'Refund rate', 90, '0.0%', NO_LESS_THAN_NOTHING),
    sheetColumn('响应时间(秒)', 'Reply time (s)', 110, '0', NO_LESS_THAN_NOTHING),
    sheetColumn('周期结果', 'Cycle result', 90, undefined, {
      kind: 'one of',
      choices: Object.values(cycleResultWords).map((word) => word[language]),
    }),
  ],
  rows: sampleStoresOn(day).flatMap(({ name, onboard, category, months }) =>
    months.map(({ month, sales, officialSales = '', score, listings = '', watched }) => [
      name[language],
      onboard,
      category[language],
      month,
      sales,
      officialSales,
      score,
      listings,
      '',
      ...dimensionNamesOn(day).map((_, index) => watched?.dimensions[index] ?? (watched ? 0 : '')),
      watched?.refundRate ?? '',
      watched?.replyTime ?? '',
      '',
    ]),
  ),
});

/**
 * The dimensions of the score that the platform shows on the day, and the extra points where it has them. The sample's
 * time is that of the experience scores, which have three.
 */
function dimensionNamesOn(day: CivilDate): Bilingual[] {
  const indicator = indicatorFrom(day, shippedOnly.standards);
  return [
    ...dimensionsOf(indicator).map((key) => scoreDimensionNames[key]),
    ...(hasExtraPoints(indicator) ? [indicatorNames.extraPoints] : []),
  ];
}

const SAMPLE_MARK: Bilingual = {
  zh: '示例 SAMPLE · 虚构数值，请换成平台给出的目标',
  en: 'SAMPLE · invented; put in Tmall’s own',
};

/** `-` says that the target does not apply. The platform's own table was found nowhere. */
const TARGETS: readonly (readonly [category: Bilingual, ...figures: SampleCell[]])[] = [
  [CLOTHING, 100000, 240000, 400000, 600000, 900000, 3, 4, 3.5],
  [HOME, 60000, 150000, 250000, 360000, 500000, 3, 4, 3.5],
  [FOOD, 80000, 180000, 300000, 420000, 600000, 3, 4, 3.5],
  [DIGITAL, 200000, 450000, 700000, 1000000, 1500000, 3, 4, 3],
  [BOOKS, '-', '-', '-', '-', '-', 3, 4, 3.5],
];

export const sampleTargets = (language: Language): TableSheet => ({
  name: tableSheetNames.targets,
  columns: [
    sheetColumn('主营类目', 'Category', 120),
    sheetColumn('试考3个月', 'Trial month 3', 96, MONEY, A_TARGET),
    sheetColumn('试考6个月', 'Trial month 6', 96, MONEY, A_TARGET),
    sheetColumn('试考9个月', 'Trial month 9', 96, MONEY, A_TARGET),
    sheetColumn('试考12个月', 'Trial month 12', 96, MONEY, A_TARGET),
    sheetColumn('正式12个月', 'Formal month 12', 96, MONEY, A_TARGET),
    sheetColumn('服务分目标', 'Service score target', 96, SCORE, onScale('a target')),
    sheetColumn('不符合月数上限', 'Failed month limit', 96, '0', A_MONTH_COUNT),
    sheetColumn('服务分预警线', 'Warning line', 96, SCORE, onScale('a target')),
    sheetColumn('来源', 'Source', 340),
    sheetColumn('抄录日期', 'Copied on', 96, DATE_FORMAT, A_DATE),
    sheetColumn('适用标准', 'Standard', 130, undefined, { kind: 'one of', choices: standardIds() }),
  ],
  rows: TARGETS.map(([category, ...figures]) => [
    category[language],
    ...figures,
    SAMPLE_MARK[language],
    '',
    '',
  ]),
});
