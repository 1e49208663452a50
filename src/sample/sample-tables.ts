/** The sample's two tables: invented rows and invented targets, under the headers that the functions recognise. */
import type { CivilDate } from '../calendar/civil-date';
import type { Bilingual, Language } from '../messages/language';
import { BOOKS, CLOTHING, DIGITAL, FOOD, HOME, sampleShopsOn } from './sample-shops';

type SampleCell = string | number;

interface SampleColumn {
  readonly header: Bilingual;
  /** A number format; text as it stands where there is none. */
  readonly format?: string;
  /** Pixels. */
  readonly width: number;
}

export interface SampleTable {
  readonly name: Bilingual;
  readonly columns: readonly SampleColumn[];
  /** Without the headers. Days are yyyy-MM-dd and months yyyy-MM, as a person would type them. */
  readonly rows: readonly (readonly SampleCell[])[];
}

const column = (zh: string, en: string, width: number, format?: string): SampleColumn => ({
  header: { zh, en },
  width,
  ...(format !== undefined && { format }),
});

const DATE = 'yyyy-mm-dd';
const MONTH = 'yyyy-mm';
const MONEY = '#,##0';
const SCORE = '0.00';

/** The first shop of the rows, which the formulas to play with are about, has so many of them. */
export const rowsOfFirstShop = (day: CivilDate): number => sampleShopsOn(day)[0]?.months.length ?? 0;

export const sampleMonthlyRows = (language: Language, day: CivilDate): SampleTable => ({
  name: { zh: '月度数据', en: 'Monthly rows' },
  columns: [
    column('店铺', 'Store', 200),
    column('上线日期', 'Onboard date', 110, DATE),
    column('主营类目', 'Main category', 120),
    column('月份', 'Month', 90, MONTH),
    column('店铺销售额', 'Sales', 120, MONEY),
    column('官方销售额', 'Official sales', 120, MONEY),
    column('基础服务考核分', 'Service score', 130, SCORE),
    column('在售商品数', 'Listings', 100, '0'),
  ],
  rows: sampleShopsOn(day).flatMap(({ name, onboard, category, months }) =>
    months.map(({ month, sales, officialSales = '', score, listings = '' }) => [
      name[language],
      onboard,
      category[language],
      month,
      sales,
      officialSales,
      score,
      listings,
    ]),
  ),
});

const SAMPLE_MARK: Bilingual = {
  zh: '示例 SAMPLE · 虚构数值，请换成平台给出的目标',
  en: 'SAMPLE · invented figures; replace them with the platform’s',
};

/** `-` says that the target does not apply. The platform's own table was found nowhere. */
const TARGETS: readonly (readonly [category: Bilingual, ...figures: SampleCell[]])[] = [
  [CLOTHING, 100000, 240000, 400000, 600000, 900000, 3, 4, 3.5],
  [HOME, 60000, 150000, 250000, 360000, 500000, 3, 4, 3.5],
  [FOOD, 80000, 180000, 300000, 420000, 600000, 3, 4, 3.5],
  [DIGITAL, 200000, 450000, 700000, 1000000, 1500000, 3, 4, 3],
  [BOOKS, '-', '-', '-', '-', '-', 3, 4, 3.5],
];

export const sampleTargets = (language: Language): SampleTable => ({
  name: { zh: '考核目标', en: 'Targets' },
  columns: [
    column('主营类目', 'Category', 120),
    column('试考3个月', 'Trial month 3', 96, MONEY),
    column('试考6个月', 'Trial month 6', 96, MONEY),
    column('试考9个月', 'Trial month 9', 96, MONEY),
    column('试考12个月', 'Trial month 12', 96, MONEY),
    column('正式12个月', 'Formal month 12', 96, MONEY),
    column('服务分目标', 'Service score target', 96, SCORE),
    column('不符合月数上限', 'Failed month limit', 96, '0'),
    column('服务分预警线', 'Warning line', 96, SCORE),
    column('备注', 'Remark', 340),
  ],
  rows: TARGETS.map(([category, ...figures]) => [category[language], ...figures, SAMPLE_MARK[language]]),
});
