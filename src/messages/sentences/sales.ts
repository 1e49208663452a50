import { enList, enMonths, missing, money, shorten, sold, zhList } from '../format';
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
  missed: (node: NamedNode, sales: number, target: number, article: Bilingual): Bilingual => ({
    zh: `销售额不达标：${nodeName(node).zh}累计店铺销售额 ${sold(sales).zh}，低于目标 ${money(target).zh}，差 ${missing(target - sales).zh}，之后的销售额不能补救（${article.zh}）。`,
    en: `Sales failed: at ${nodeName(node).en} cumulative sales were ${sold(sales).en}, ${missing(target - sales).en} below the target of ${money(target).en}; later sales do not cure it (${article.en}).`,
  }),
  unknownMonths: (months: readonly string[], article: Bilingual): Bilingual => ({
    zh: `销售额缺数据：请填写 ${zhList(months)} 的店铺销售额（${article.zh}）。`,
    en: `Sales unknown: fill in the sales of ${enList(months)} (${article.en}).`,
  }),
  targetMissing: (column: Bilingual, category: string, article: Bilingual): Bilingual => ({
    zh: `缺目标：请在考核目标表填写${category ? `类目“${shorten(category)}”的` : '该店铺主营类目的'}“${column.zh}”；不适用时写 -（${article.zh}）。`,
    en: `Target missing: fill in "${column.en}" ${category ? `for category "${shorten(category)}"` : "for the store's main category"}; write - where it does not apply (${article.en}).`,
  }),
  notApplicable: (node: NamedNode, article: Bilingual): Bilingual => ({
    zh: `${nodeName(node).zh}没有销售额目标，此项不适用（${article.zh}）。`,
    en: `There is no sales target at ${nodeName(node).en}: not applicable (${article.en}).`,
  }),
  reached: (node: NamedNode, sales: number, target: number, article: Bilingual): Bilingual => ({
    zh: `销售额：累计 ${money(sales).zh}，已达到${nodeName(node).zh}的目标 ${money(target).zh}，超出 ${money(sales - target).zh}（${article.zh}）。`,
    en: `Sales: ${money(sales).en} so far reach the target of ${money(target).en} at ${nodeName(node).en}, ${money(sales - target).en} above it (${article.en}).`,
  }),
  ahead: (
    node: NamedNode,
    figures: { sales: number; target: number; gap: number; monthsLeft: number; requiredMonthly: number },
    article: Bilingual,
  ): Bilingual => ({
    zh: `销售额：累计 ${sold(figures.sales).zh}，距${nodeName(node).zh}的目标 ${money(figures.target).zh}还差 ${missing(figures.gap).zh}，剩余 ${figures.monthsLeft} 个月，每月需完成 ${missing(figures.requiredMonthly).zh}（${article.zh}）。`,
    en: `Sales: ${sold(figures.sales).en} so far, ${missing(figures.gap).en} short of the target of ${money(figures.target).en} at ${nodeName(node).en}; ${enMonths(figures.monthsLeft)} left, ${missing(figures.requiredMonthly).en} a month needed (${article.en}).`,
  }),
  paceShort: (node: NamedNode, sales: number, finishedMonths: number): Bilingual => ({
    zh: `有风险：已完成 ${finishedMonths} 个月，累计 ${money(sales).zh}，按此进度${nodeName(node).zh}将达不到目标（本工具的预警，不是规则）。`,
    en: `At risk: at ${money(sales).en} in ${enMonths(finishedMonths)} finished, the target at ${nodeName(node).en} would be missed (this tool's own warning, not the rule's).`,
  }),
  officialDiffers: (month: string, official: number, computed: number): Bilingual => ({
    zh: `${month} 以官方销售额 ${money(official).zh}为准，店铺销售额列为 ${money(computed).zh}，相差 ${money(official - computed).zh}（第五条第二款）。`,
    en: `For ${month} the official sales of ${money(official).en} count; the sales column says ${money(computed).en}, a difference of ${money(official - computed).en} (article 5(2)).`,
  }),
};
