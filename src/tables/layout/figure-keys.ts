import { isNamed } from '../../cells/column';
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
  FIGURE_KEYS.find((key) => isNamed(MONTHLY_COLUMNS[key], header));

const IN_TITLES: readonly (readonly [FigureKey, RegExp])[] = [
  ['sales', /销售|成交额|成交金额|营业额|業績|业绩|銷售|成交額|營業額|\b(?:sales|revenue)\b/i],
  ['score', /服务分|考核分|体验分|評分|评分|服務分|考核分|體驗分|\bscores?\b/i],
  ['listings', /商品数|宝贝数|在售|商品數|\blistings\b/i],
];

const OTHER_FIGURES =
  /目标|目標|计划|計劃|达成率|達成率|完成率|同比|环比|環比|增长|增長|增幅|占比|差额|差額|缺口|差距|预算|預算|预测|預測|排名|去年|上年|往年|同期|退款|退货|推广|费用|花费|成本|毛利|利润|客单|访客|转化|流量|单量|单数|订单数|件数|买家数|库存|佣金|累计|累計|日均|人均|行业|行業|同行|\b(?:targets?|goals?|plan|budget|growth|forecast|rank|gap|last year|previous year|refunds?|costs?|profit|visitors|traffic|orders|cumulative|ytd|daily|industry)\b/i;
/** What is sold less what was given back is what was sold, and no other figure. */
const LESS_REFUNDS =
  /(?:扣除?|不含|剔除|减去?|去)退[款货]|退[款货]后|less refunds|after refunds|net of refunds/gi;

/** Whether a title speaks of a figure that is not read, such as a target beside what was sold. */
export const namesOtherFigure = (title: string): boolean =>
  OTHER_FIGURES.test(title.replace(LESS_REFUNDS, ''));

const ACTUAL = /^(?:实际|實際|实绩|實績|实际值|实际完成|完成|完成额|达成|达成额|actuals?|achieved)$/i;

/** Whether a heading says that a column holds what came about, beside a target: of what figure, a heading over it says. */
export const saysActual = (title: string): boolean => ACTUAL.test(title.normalize('NFKC').trim());

/** The figure that a title or the name of a sheet speaks of, where it is one alone: 2025年店铺销售额. */
export function figureInTitle(title: string): FigureKey | undefined {
  if (namesOtherFigure(title)) return undefined;
  const [first, ...others] = IN_TITLES.filter(([, words]) => words.test(title)).map(([key]) => key);
  if (first === undefined || others.length > 0) return undefined;
  return first === 'sales' && /官方|平台|official/i.test(title) ? 'officialSales' : first;
}

/** The figure that a header names, or a title speaks of. */
export const figureIn = (text: string): FigureKey | undefined => figureOf(text) ?? figureInTitle(text);
