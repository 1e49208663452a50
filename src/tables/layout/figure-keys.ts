import { indexesOf } from '../../cells/column';
import { MONTHLY_COLUMNS, type MonthlyKey } from '../monthly-columns';

/** What is told of each month. */
export const FIGURE_KEYS = ['sales', 'officialSales', 'score', 'listings'] as const satisfies MonthlyKey[];
export type FigureKey = (typeof FIGURE_KEYS)[number];

/** What is told of a store once. */
export const STORE_KEYS = [
  'store',
  'onboard',
  'category',
  'cycleStart',
  'standard',
  'cycleResult',
  'owner',
] as const satisfies MonthlyKey[];
export type StoreKey = (typeof STORE_KEYS)[number];

/** The figure that a header names. */
export const figureOf = (header: string): FigureKey | undefined =>
  FIGURE_KEYS.find((key) => indexesOf([header], MONTHLY_COLUMNS[key]).length > 0);

const IN_TITLES: readonly (readonly [FigureKey, RegExp])[] = [
  ['sales', /销售|成交额|成交金额|营业额|業績|业绩|銷售|成交額|\bsales\b/i],
  ['score', /服务分|考核分|体验分|評分|评分|服務分|考核分|體驗分|\bscores?\b/i],
  ['listings', /商品数|宝贝数|在售|商品數|\blistings\b/i],
];

const OTHER_FIGURES =
  /目标|目標|达成|達成|完成率|同比|环比|環比|增长|增長|增幅|占比|差额|差額|缺口|差距|预算|預算|预测|預測|排名|\b(?:targets?|goals?|budget|growth|forecast|rank|gap)\b/i;

/** Whether a title speaks of a figure that is not read, such as a target beside what was sold. */
export const namesOtherFigure = (title: string): boolean => OTHER_FIGURES.test(title);

/** The figure that a title or the name of a sheet speaks of, where it is one alone: 2025年店铺销售额. */
export function figureInTitle(title: string): FigureKey | undefined {
  if (namesOtherFigure(title)) return undefined;
  const [first, ...others] = IN_TITLES.filter(([, words]) => words.test(title)).map(([key]) => key);
  if (first === undefined || others.length > 0) return undefined;
  return first === 'sales' && /官方|平台|official/i.test(title) ? 'officialSales' : first;
}
