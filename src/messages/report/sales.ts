import { counted } from '../counted';
import {
  enList,
  enMonths,
  formatFigure,
  missing,
  money,
  type NeededAmount,
  neededInWords,
  shorten,
  sold,
  zhList,
} from '../format';
import type { Bilingual } from '../language';

/** A node as sentences name it: its month within the cycle and its day. */
export interface NamedNode {
  readonly month: number;
  readonly day: string;
}

const nodeName = ({ month, day }: NamedNode): Bilingual => ({
  zh: `第 ${month} 个月节点（${day}）`,
  en: `the month ${month} node (${day})`,
});

/** What is said of article 4(1). All amounts are CNY. */
export const salesSentences = {
  looksLikeTenThousands: (most: number, target: number): Bilingual => ({
    zh: `请先核对单位：各月销售额最多为 ${formatFigure(most)}，不到目标 ${money(target).zh} 的百分之一，是否以“万”为单位？是的话，请把标题写成“销售额(万元)”；以下按元计算。`,
    en: `Check the unit first: no month’s sales exceed ${formatFigure(most)}, a hundredth or less of the target of ${money(target).en}. Are they ten thousands (万)? If so, write the header as 销售额(万元); what follows takes them for CNY.`,
  }),
  missed: (node: NamedNode, sales: number, target: number, article: Bilingual): Bilingual => ({
    zh: `销售额不达标：${nodeName(node).zh}累计店铺销售额 ${sold(sales).zh}，${sales === target ? `只等于目标 ${money(target).zh}，标准要求“超过”` : `低于目标 ${money(target).zh}，差 ${missing(target - sales).zh}`}，之后的销售额不能补救（${article.zh}）。`,
    en: `Sales failed: at ${nodeName(node).en} cumulative sales were ${sold(sales).en}, ${sales === target ? `only equal to the target of ${money(target).en} where the standard says "above"` : `${missing(target - sales).en} below the target of ${money(target).en}`}; later sales do not cure it (${article.en}).`,
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
  notApplicable: (node: NamedNode, article: Bilingual): Bilingual => ({
    zh: `${nodeName(node).zh}没有销售额目标，此项不适用（${article.zh}）。`,
    en: `There is no sales target at ${nodeName(node).en}: not applicable (${article.en}).`,
  }),
  reached: (node: NamedNode, sales: number, target: number, article: Bilingual): Bilingual => ({
    zh: `销售额：累计 ${money(sales).zh}，已达到${nodeName(node).zh}的目标 ${money(target).zh}，${sales === target ? '正好等于目标' : `超出 ${money(sales - target).zh}`}（${article.zh}）。`,
    en: `Sales: ${money(sales).en} so far reach the target of ${money(target).en} at ${nodeName(node).en}, ${sales === target ? 'exactly equal to it' : `${money(sales - target).en} above it`} (${article.en}).`,
  }),
  onlyEqual: (node: NamedNode, target: number, article: Bilingual): Bilingual => ({
    zh: `销售额：累计正好等于${nodeName(node).zh}的目标 ${money(target).zh}：标准要求“超过”，还须再有销售额（${article.zh}）。`,
    en: `Sales: exactly equal to the target of ${money(target).en} at ${nodeName(node).en}: the standard says "above", so more is needed (${article.en}).`,
  }),
  ahead: (
    node: NamedNode,
    figures: { sales: number; target: number; gap: number; needed: NeededAmount },
    article: Bilingual,
  ): Bilingual => ({
    zh: `销售额：累计 ${sold(figures.sales).zh}，距${nodeName(node).zh}的目标 ${money(figures.target).zh}还差 ${missing(figures.gap).zh}，${neededInWords(figures.needed).zh}（${article.zh}）。`,
    en: `Sales: ${sold(figures.sales).en} so far, ${missing(figures.gap).en} short of the target of ${money(figures.target).en} at ${nodeName(node).en}; ${neededInWords(figures.needed).en} (${article.en}).`,
  }),
  paceShort: (node: NamedNode, sales: number, finishedMonths: number): Bilingual => ({
    zh: `有风险：已完成 ${finishedMonths} 个月，累计 ${money(sales).zh}，按此进度${nodeName(node).zh}将达不到目标（本工具的预警，不是规则）。`,
    en: `At risk: at ${money(sales).en} in ${enMonths(finishedMonths)} finished, the target at ${nodeName(node).en} would be missed (this tool's own warning, not the rule's).`,
  }),
  nodeNear: (node: NamedNode, daysLeft: number): Bilingual => ({
    zh: `有风险：${nodeName(node).zh}${daysLeft === 0 ? '就是今天' : `只剩 ${daysLeft} 天`}，目标还没有达到（本工具的预警，不是规则）。`,
    en: `At risk: ${nodeName(node).en} is ${daysLeft === 0 ? 'today' : `only ${counted(daysLeft, 'day')} away`}, and its target is not reached yet (this tool's own warning, not the rule's).`,
  }),
  copiedFrom: (source: string, day: string): Bilingual => ({
    zh: `目标出处：${[shorten(source), day && `${shorten(day)} 抄录`].filter(Boolean).join('，')}。`,
    en: `Targets from: ${[shorten(source), day && `copied ${shorten(day)}`].filter(Boolean).join(', ')}.`,
  }),
  categoryChanged: (categories: readonly string[]): Bilingual => ({
    zh: `本周期内主营类目有变更（${categories.map(shorten).join(' → ')}）：每月服务分按当月类目的目标，月数上限取其中最宽松的，销售额按节点时的类目（未经证实：客服答复）。`,
    en: `The main category changed in this cycle (${categories.map(shorten).join(' → ')}): each month's score was held against the target of its own category, the most lenient of the limits counts, and sales go by the category at the node (unconfirmed: help-desk answer).`,
  }),
  officialDiffers: (month: string, official: number, computed: number): Bilingual => ({
    zh: `${month} 以官方销售额 ${money(official).zh}为准，店铺销售额列为 ${money(computed).zh}，相差 ${money(official - computed).zh}（第五条第二款）。`,
    en: `For ${month} the official sales of ${money(official).en} count; the sales column says ${money(computed).en}, a difference of ${money(official - computed).en} (article 5(2)).`,
  }),
};
