import { counted } from '../counted';
import { missing, money, type NeededAmount, neededInWords } from '../format';
import type { Bilingual } from '../language';

/** What a node comes to. */
export const nodeOutcomeNames = {
  reached: { zh: '已达到', en: 'Reached' },
  missed: { zh: '未达到', en: 'Missed' },
  ahead: { zh: '未到', en: 'Ahead' },
  unknown: { zh: '未知', en: 'Unknown' },
  'not applicable': { zh: '不适用', en: 'Not applicable' },
} as const satisfies Record<string, Bilingual>;

/** What a month's score comes to. */
export const scoreStateNames = {
  passed: { zh: '通过', en: 'Passed' },
  missed: { zh: '未通过', en: 'Missed' },
  'equal to target': { zh: '等于目标，未通过', en: 'Equal to the target, not passed' },
  'not judged': { zh: '未判定', en: 'Not judged' },
  'no data': { zh: '缺数据', en: 'No data' },
  'no score': { zh: '平台未出分', en: 'No score' },
  'not applicable': { zh: '不适用', en: 'Not applicable' },
} as const satisfies Record<string, Bilingual>;

/** What is needed by when. Days are yyyy-MM-dd and months yyyy-MM. */
export const needSentences = {
  sales: (month: number, target: number, gap: number, needed: NeededAmount): Bilingual => ({
    zh: `第 ${month} 个月节点：累计店铺销售额须达到 ${money(target).zh}，还差 ${missing(gap).zh}，${neededInWords(needed).zh}；只有届时已是“交易成功”的订单才计入。`,
    en: `Month ${month} node: cumulative sales of ${money(target).en}, ${missing(gap).en} still missing; ${neededInWords(needed).en}. Only orders that are 交易成功 (completed) by then count.`,
  }),
  salesReached: (month: number, target: number): Bilingual => ({
    zh: `第 ${month} 个月节点：目标 ${money(target).zh}已达到，注意退款会减少累计额。`,
    en: `Month ${month} node: the target of ${money(target).en} is reached; refunds can still take from it.`,
  }),
  /** @param day the month's last day. @param lastDay of the months among which failed ones are counted */
  score: (
    day: string,
    target: number,
    comparison: Bilingual,
    left: number,
    lastDay: string,
    isAnyUnknown: boolean,
  ): Bilingual => ({
    zh: `${day} 月末服务分须${comparison.zh} ${target}；至 ${lastDay} 最多还能有 ${left} 个月不达标${isAnyUnknown ? '（含未知的月份）' : ''}。`,
    en: `The score on ${day} has to be ${comparison.en} ${target}; ${counted(left, 'more month')} may fail until ${lastDay}${isAnyUnknown ? ', unknown ones included' : ''}.`,
  }),
  lastScore: (day: string, target: number, comparison: Bilingual): Bilingual => ({
    zh: `${day} 月末服务分必须${comparison.zh} ${target}：再有 1 个月未通过，本周期即不达标。`,
    en: `The score on ${day} must be ${comparison.en} ${target}: one more failed month fails the cycle.`,
  }),
  business: (run: number, limit: number): Bilingual => ({
    zh: `届时须有计入店铺销售额的订单“交易成功”：已连续 ${run} 个月无经营，最多允许 ${limit} 个月。`,
    en: `An order that counts has to be 交易成功 (completed) by then: idle for ${counted(run, 'month')} in a row, and ${limit} ${limit === 1 ? 'is' : 'are'} allowed.`,
  }),
  fillIn: (months: readonly string[], what: Bilingual): Bilingual => ({
    zh: `请填写 ${months.join('、')} 的${what.zh}，否则无法判断。`,
    en: `Fill in the ${what.en} of ${months.join(', ')}: nothing can be told without ${months.length === 1 ? 'it' : 'them'}.`,
  }),
};

/** What would come if all went as expected. */
export const forecastSentences = {
  salesMissed: (month: number, day: string, sales: number, target: number): Bilingual => ({
    zh: `按此预期，最先未达到的是第 ${month} 个月节点（${day}）：累计 ${money(sales).zh}，目标 ${money(target).zh}，差 ${missing(target - sales).zh}。`,
    en: `As expected, the first to be missed is the month ${month} node (${day}): ${money(sales).en} cumulative of ${money(target).en}, ${missing(target - sales).en} short.`,
  }),
  serviceMissed: (day: string, failed: number, limit: number): Bilingual => ({
    zh: `按此预期，${day} 服务分不达标：未通过 ${failed} 个月，须少于 ${limit} 个月。`,
    en: `As expected, the service score fails on ${day}: ${failed} failed months, and fewer than ${limit} are allowed.`,
  }),
  continuityMissed: (day: string, run: number, limit: number): Bilingual => ({
    zh: `按此预期，${day} 持续经营不达标：连续 ${run} 个月无经营，不得超过 ${limit} 个月。`,
    en: `As expected, continuous operation fails on ${day}: ${run} idle months in a row, and at most ${limit} are allowed.`,
  }),
  firstReached: (month: number, day: string, sales: number, target: number): Bilingual => ({
    zh: `最先到来的第 ${month} 个月节点（${day}）达到：累计 ${money(sales).zh}，目标 ${money(target).zh}。`,
    en: `The node that comes first, month ${month} (${day}), is reached: ${money(sales).en} of ${money(target).en}.`,
  }),
  noMiss: (until: string): Bilingual => ({
    zh: `按此预期，到 ${until} 为止没有不达标。`,
    en: `As expected, nothing is missed until ${until}.`,
  }),
  unknown: (until: string): Bilingual => ({
    zh: `到 ${until} 为止没有确定的不达标，但有些要求因缺少数据或目标无法推算。`,
    en: `Nothing is missed for certain until ${until}, but for want of figures or targets not everything can be told.`,
  }),
  alreadyFailed: {
    zh: '该店铺已经不达标，之后的数字不能补救。',
    en: 'The store has failed already; nothing that comes later cures it.',
  },
};

/** The table that the view is exported as. */
export const storeTableTexts = {
  name: (store: string, date: string): Bilingual => ({ zh: `${store} ${date}`, en: `${store} ${date}` }),
  month: { zh: '月份', en: 'Month' },
  phase: { zh: '阶段', en: 'Phase' },
  standard: { zh: '适用标准', en: 'Standard' },
  sales: { zh: '店铺销售额', en: 'Sales' },
  expectedSales: { zh: '预期累计', en: 'Expected cumulative' },
  cumulative: { zh: '累计销售额', en: 'Cumulative sales' },
  target: { zh: '节点目标', en: 'Node target' },
  node: { zh: '节点', en: 'Node' },
  score: { zh: '服务分', en: 'Score' },
  scoreTarget: { zh: '服务分目标', en: 'Score target' },
  state: { zh: '服务分状态', en: 'Score state' },
  firstDay: { zh: '首日', en: 'First day' },
  lastDay: { zh: '末日', en: 'Last day' },
  explanation: { zh: '说明', en: 'Explanation' },
} as const;
