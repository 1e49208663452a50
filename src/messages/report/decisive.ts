import { counted } from '../counted';
import { type NeededAmount, neededInShort, shorten } from '../format';
import type { Bilingual } from '../language';
import { missing, money } from './amounts';
import type { NamedCycle } from './previous-cycle';
import type { NamedNode } from './sales';

const nodeName = ({ month, day }: NamedNode): Bilingual => ({
  zh: `第 ${month} 个月节点${day && `（${day}）`}`,
  en: `the month ${month} node${day && ` (${day})`}`,
});

/** What decided against a store, as part of a sentence. */
export const missSentences = {
  node: (node: NamedNode, short: number): Bilingual => ({
    zh: `${nodeName(node).zh}差 ${missing(short).zh}`,
    en: `${missing(short).en} short at ${nodeName(node).en}`,
  }),
  /** Where the standard asks for more than the target. */
  nodeOnlyEqualled: (node: NamedNode): Bilingual => ({
    zh: `${nodeName(node).zh}只等于目标，标准要求“超过”`,
    en: `sales only equal to the target at ${nodeName(node).en}, where the standard says "above"`,
  }),
  score: (failed: number, limit: number): Bilingual => ({
    zh: `服务分已有 ${failed} 个月未通过，须少于 ${limit} 个月`,
    en: `the score did not pass in ${counted(failed, 'month')}, and fewer than ${limit} are allowed`,
  }),
  idle: (run: number, limit: number): Bilingual => ({
    zh: `连续 ${run} 个月无经营，最多 ${limit} 个月`,
    en: `${counted(run, 'month')} idle in a row, and at most ${limit} are allowed`,
  }),
};

const failed = (what: Bilingual): Bilingual => ({ zh: `不达标：${what.zh}。`, en: `Failed: ${what.en}.` });

/** The sentence of a store that failed. */
export const failedSentences = {
  now: (missed: Bilingual): Bilingual =>
    failed({ zh: `${missed.zh}，不能补救`, en: `${missed.en}; nothing later cures it` }),
  before: ({ firstDay, lastDay }: NamedCycle, missed: Bilingual): Bilingual =>
    failed({
      zh: `上一周期（${firstDay} 至 ${lastDay}）${missed.zh}`,
      en: `in the cycle before (${firstDay} to ${lastDay}), ${missed.en}`,
    }),
  nowByPlatform: failed({
    zh: '平台已判定本周期不达标（“周期结果”列）',
    en: 'by the platform\'s own result for this cycle (column "Cycle result")',
  }),
  beforeByPlatform: ({ firstDay, lastDay }: NamedCycle): Bilingual =>
    failed({
      zh: `平台已判定上一周期（${firstDay} 至 ${lastDay}）不达标（“周期结果”列）`,
      en: `by the platform's own result for the cycle before, ${firstDay} to ${lastDay} (column "Cycle result")`,
    }),
};

/** The first of the months, and how many there are. */
function someMonths([first = '', ...more]: readonly string[]): Bilingual {
  if (more.length === 0) return { zh: first, en: first };
  return {
    zh: `${first} 等 ${more.length + 1} 个月`,
    en: `${first} and ${counted(more.length, 'more month')}`,
  };
}

/** So that the sentence stays within 60 characters. */
const LONGEST_CATEGORY = 10;

/** What is to be filled in, as part of a sentence. Months are yyyy-MM. */
export const gapsToFill = {
  figures: (what: Bilingual, months: readonly string[]): Bilingual => ({
    zh: `${someMonths(months).zh}${months.length === 1 ? ' ' : ''}的${what.zh}`,
    en: `the ${what.en} of ${someMonths(months).en}`,
  }),
  salesAndScore: { zh: '销售额和服务分', en: 'sales and score' },
  sales: { zh: '销售额', en: 'sales' },
  score: { zh: '服务分', en: 'score' },
  targets: (count: number, category: string): Bilingual => {
    const whose = category ? `“${category.slice(0, LONGEST_CATEGORY)}”` : '主营类目';
    return {
      zh: `考核目标表中${whose}在适用标准下的 ${count} 项目标，不适用写 -`,
      en: `${counted(count, 'target')} of ${category ? `"${shorten(category)}"` : 'the main category'} under this standard (- where one does not apply)`,
    };
  },
  /** After other gaps there is no room for more. */
  targetsToo: { zh: '考核目标表', en: 'the targets table' },
  /** Where the targets have several categories, and the store's rows name none. */
  category: { zh: '月度数据表的主营类目', en: "the store's main category in the monthly rows" },
};

/** The sentence of a store of which something decisive is not known. */
export const noDataSentences = {
  fillIn: (gaps: readonly Bilingual[]): Bilingual => ({
    zh: `缺数据，请填写：${gaps.map(({ zh }) => zh).join('，')}。`,
    en: `No data: fill in ${gaps.map(({ en }) => en).join(', and ')}.`,
  }),
  notScored: (months: readonly string[]): Bilingual => ({
    zh: `缺数据：${someMonths(months).zh}${months.length === 1 ? ' ' : ''}平台未出分，如何计入没有公开说法，足以决定结果。`,
    en: `No data: the platform gave no score for ${someMonths(months).en}; how that counts is published nowhere, and it could decide.`,
  }),
};

/** What is missing until a node, in whole yuan, as part of a sentence. */
const untilNode = (day: string, gap: number, needed: NeededAmount): Bilingual => ({
  zh: `${day} 节点还差 ${missing(Math.ceil(gap)).zh}，${neededInShort(needed).zh}`,
  en: `${missing(Math.ceil(gap)).en} to go until the ${day} node; ${neededInShort(needed).en}`,
});

const onlyEqual = (day: string): Bilingual => ({
  zh: `${day} 节点只等于目标，标准要求“超过”`,
  en: `at the ${day} node sales only equal the target, and the standard says "above"`,
});

const atRisk = (what: Bilingual): Bilingual => ({ zh: `有风险：${what.zh}。`, en: `At risk: ${what.en}.` });

/** The sentence of a store at risk. */
export const riskSentences = {
  node: (day: string, gap: number, needed: NeededAmount): Bilingual => atRisk(untilNode(day, gap, needed)),
  nodeOnlyEqual: (day: string): Bilingual => atRisk(onlyEqual(day)),
  /** @param by the last day on which the run can be broken; undefined where the cycle ends before */
  idle: (run: number, limit: number, by: string | undefined): Bilingual =>
    atRisk({
      zh: `已连续 ${run} 个月无经营，最多 ${limit} 个月${by ? `，最晚 ${by} 须有订单交易成功` : ''}`,
      en: `${counted(run, 'month')} idle in a row, ${limit} allowed${by ? `; an order has to be completed by ${by}` : ''}`,
    }),
  lastFailedMonth: (day: string, target: number, comparison: Bilingual): Bilingual =>
    atRisk({
      zh: `再有 1 个月服务分未通过即不达标，${day} 的分数须${comparison.zh} ${target}`,
      en: `one more failed month ends it; the score on ${day} has to be ${comparison.en} ${target}`,
    }),
  oneShortOfLimit: (limit: number): Bilingual =>
    atRisk({
      zh: `服务分未通过的月数离上限 ${limit} 个月只差 1 个月`,
      en: `the months whose score did not pass are one short of the limit of ${limit}`,
    }),
  scorePace: (failedMonths: number, judged: number, limit: number): Bilingual =>
    atRisk({
      zh: `服务分 ${judged} 个月中 ${failedMonths} 个月未通过，按此进度将达到上限 ${limit} 个月`,
      en: `the score did not pass in ${failedMonths} of ${counted(judged, 'month')}; at that pace the limit of ${limit} is reached`,
    }),
  belowWarningLine: (month: string, score: number, line: number): Bilingual =>
    atRisk({
      zh: `${month} 的服务分 ${score} 低于您的预警线 ${line}`,
      en: `the score of ${month}, ${score}, lies below your warning line of ${line}`,
    }),
};

const onTrack = (what: Bilingual): Bilingual => ({ zh: `正常：${what.zh}。`, en: `On track: ${what.en}.` });

/** The sentence of a store of which nothing is wrong. */
export const onTrackSentences = {
  ahead: (day: string, gap: number, needed: NeededAmount): Bilingual => onTrack(untilNode(day, gap, needed)),
  onlyEqual: (day: string): Bilingual => onTrack(onlyEqual(day)),
  reached: (day: string, surplus: number): Bilingual =>
    onTrack({
      zh: surplus === 0 ? `${day} 节点正好达到目标` : `${day} 节点的目标已达到，超出 ${money(surplus).zh}`,
      en: `the target of the ${day} node is reached${surplus === 0 ? ' exactly' : `, ${money(surplus).en} above it`}`,
    }),
  notApplicable: (day: string): Bilingual =>
    onTrack({ zh: `${day} 节点没有销售额目标`, en: `there is no sales target at the ${day} node` }),
};
