import { counted } from '../counted';
import {
  enList,
  enRuns,
  formatFigure,
  type NeededAmount,
  neededInShort,
  shorten,
  zhList,
  zhMonths,
} from '../format';
import type { Bilingual } from '../language';
import { missing, money, sold } from './amounts';

/** A node as sentences name it: its month within the cycle and its day, "" where a sentence before has named the day. */
export interface NamedNode {
  readonly month: number;
  readonly day: string;
}

/** The target of a node, which is named unless a sentence before has named it. */
const targetOf = ({ month, day }: NamedNode, target: number): Bilingual =>
  day === ''
    ? { zh: `目标 ${money(target).zh}`, en: `target ${money(target).en}` }
    : {
        zh: `第 ${month} 个月（${day}）目标 ${money(target).zh}`,
        en: `month ${month} target (${day}) ${money(target).en}`,
      };

/** The clauses of article 4(1)'s line in the explanation. All amounts are CNY. */
export const salesClauses = {
  name: { zh: '销售额', en: 'Sales' },
  nameFailed: { zh: '销售额不达标', en: 'Sales not met' },
  missed: (node: NamedNode, sales: number, target: number): Bilingual => ({
    zh: `累计 ${sold(sales).zh}，${targetOf(node, target).zh}${node.day && `，${shortOf(sales, target).zh}`}`,
    en: `${sold(sales).en}, ${targetOf(node, target).en}${node.day && `, ${shortOf(sales, target).en}`}`,
  }),
  unknown: (months: readonly string[]): Bilingual => ({
    zh: `缺 ${zhList(months)}`,
    en: `unknown for ${enList(months)}`,
  }),
  targetMissing: (columns: readonly Bilingual[]): Bilingual => ({
    zh: `考核目标表缺${columns.map(({ zh }) => `“${zh}”`).join('')}`,
    en: `the targets lack ${enList(columns.map(({ en }) => `"${en}"`))}`,
  }),
  notApplicable: ({ month }: NamedNode): Bilingual => ({
    zh: `第 ${month} 个月目标写为不适用，不考核`,
    en: `the target of month ${month} does not apply`,
  }),
  soFar: (node: NamedNode, sales: number, target: number): Bilingual => ({
    zh: `累计 ${sold(sales).zh}，${targetOf(node, target).zh}`,
    en: `${sold(sales).en} so far, ${targetOf(node, target).en}`,
  }),
  /** The same where something has still to be sold: that it has to be completed by then, too. */
  toComplete: (node: NamedNode, sales: number, target: number): Bilingual => ({
    zh: `累计交易成功 ${sold(sales).zh}，${targetOf(node, target).zh}`,
    en: `${sold(sales).en} so far, ${targetOf(node, target).en}; only orders completed by then count`,
  }),
  reached: (node: NamedNode, sales: number, target: number): Bilingual => ({
    zh: `累计 ${money(sales).zh}，${targetOf(node, target).zh}，已达到`,
    en: `${money(sales).en} so far, ${targetOf(node, target).en}, reached`,
  }),
  /** Of a store whose rows name no category, where the targets have several. */
  categoryMissing: { zh: '没有主营类目，找不到目标', en: 'without a main category no target is found' },
  needed: (gap: number, needed: NeededAmount): Bilingual => ({
    zh: `还差 ${missing(gap).zh}，${neededInShort(needed).zh}`,
    en: `${missing(gap).en} to go, ${neededInShort(needed).en}`,
  }),
  paceShort: { zh: '按此进度达不到', en: 'missed at this pace' },
  /** Where the running month has sold, which no pace counts. */
  paceShortOf: (sales: number, finishedMonths: number): Bilingual => ({
    zh: `按前 ${finishedMonths} 个月 ${money(sales).zh}的进度达不到`,
    en: `missed at the pace of ${money(sales).en} in ${counted(finishedMonths, 'finished month')}`,
  }),
};

const shortOf = (sales: number, target: number): Bilingual =>
  sales === target
    ? { zh: '只等于目标，标准要求“超过”', en: 'only equal, and the standard says "above"' }
    : { zh: `差 ${missing(target - sales).zh}`, en: `${missing(target - sales).en} short` };

/** Whole sentences about sales, their targets and the main category. All amounts are CNY. */
export const salesSentences = {
  looksLikeTenThousands: (most: number, target: number): Bilingual => ({
    zh: `请先核对单位：各月销售额最多为 ${formatFigure(most)}，不到目标 ${money(target).zh}的百分之一，是否以“万”为单位？是的话，请把标题写成“销售额(万元)”；以下按元计算。`,
    en: `Check the unit first: no month’s sales exceed ${formatFigure(most)}, a hundredth or less of the target of ${money(target).en}. Are they ten thousands (万)? If so, write the header as 销售额(万元); what follows takes them for CNY.`,
  }),
  targetLooksLikeTenThousands: (least: number, target: number): Bilingual => ({
    zh: `请先核对单位：每个月的销售额都不低于 ${formatFigure(least)}，是目标 ${money(target).zh} 的一百倍以上，目标是否以“万”为单位？是的话，请在目标的标题后写上“(万元)”；以下按元计算。`,
    en: `Check the unit first: each month’s sales are ${formatFigure(least)} or more, a hundred times the target of ${money(target).en}. Does the target count ten thousands (万)? If so, write (万元) behind its header; what follows takes it for CNY.`,
  }),
  mixedUnits: (months: readonly string[], written: number, usual: number): Bilingual => ({
    zh: `请先核对单位：${zhMonths(months)} 的销售额（如 ${formatFigure(written)}）与其他月份（如 ${formatFigure(usual)}）相差数千倍，是否元与万元混用？`,
    en: `Check the unit first: the sales of ${enRuns(months)}, such as ${formatFigure(written)}, are thousands of times those of other months, such as ${formatFigure(usual)}, or the other way round. CNY and ten thousands (万) mixed?`,
  }),
  unknownMonths: (months: readonly string[], article: Bilingual): Bilingual => ({
    zh: `销售额缺数据：请填写 ${zhList(months)} 的店铺销售额（${article.zh}）。`,
    en: `Sales unknown: fill in the sales of ${enList(months)} (${article.en}).`,
  }),
  targetMissing: (
    column: Bilingual,
    category: string,
    standard: Bilingual,
    article: Bilingual,
  ): Bilingual => ({
    zh: `缺目标：请在考核目标表填写${category ? `类目“${shorten(category)}”` : '该店铺主营类目'}在${standard.zh}下的“${column.zh}”；不适用时写 -（${article.zh}）。`,
    en: `Target missing: fill in "${column.en}" ${category ? `for category "${shorten(category)}"` : "for the store's main category"} under the ${standard.en}; write - where it does not apply (${article.en}).`,
  }),
  copiedFrom: (source: string, day: string): Bilingual => ({
    zh: `目标出处：${[shorten(source), day && `${shorten(day)} 抄录`].filter(Boolean).join('，')}。`,
    en: `Targets from: ${[shorten(source), day && `copied ${shorten(day)}`].filter(Boolean).join(', ')}.`,
  }),
  categoryChanged: (categories: readonly string[]): Bilingual => ({
    zh: `本周期内主营类目有变更（${categories.map(shorten).join(' → ')}）：每月服务分按当月类目的目标，月数上限取其中最宽松的，销售额按节点时的类目。`,
    en: `The main category changed in this cycle (${categories.map(shorten).join(' → ')}): each month's score was held against the target of its own category, the most lenient of the limits counts, and sales go by the category at the node.`,
  }),
  /** @param article by which the official figure prevails; undefined where its number is not known */
  officialDiffers: (
    month: string,
    official: number,
    computed: number,
    article: Bilingual | undefined,
  ): Bilingual => ({
    zh: `${month} 以官方销售额 ${money(official).zh}为准，店铺销售额列为 ${money(computed).zh}，相差 ${money(official - computed).zh}${article ? `（${article.zh}）` : ''}。`,
    en: `For ${month} the official sales of ${money(official).en} count; the sales column says ${money(computed).en}, a difference of ${money(official - computed).en}${article ? ` (${article.en})` : ''}.`,
  }),
};
