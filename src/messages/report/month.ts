import type { Bilingual } from '../language';
import { money, sold } from './amounts';

/** What a note says of one month. Months are yyyy-MM. */
export const monthSentences = {
  passed: (score: number, target: number, article: Bilingual): Bilingual => ({
    zh: `服务分 ${score}，目标 ${target}，本月通过（${article.zh}）。`,
    en: `The score of ${score} passes the target of ${target} (${article.en}).`,
  }),
  missed: (score: number, target: number, article: Bilingual): Bilingual => ({
    zh: `服务分 ${score} 低于目标 ${target}，本月未通过（${article.zh}）。`,
    en: `The score of ${score} misses the target of ${target} (${article.en}).`,
  }),
  equal: (score: number, article: Bilingual): Bilingual => ({
    zh: `服务分 ${score} 等于目标：标准要求“超过”，本月未通过（${article.zh}）。`,
    en: `The score of ${score} equals the target: the standard says "above", so the month does not pass (${article.en}).`,
  }),
  noScore: (article: Bilingual): Bilingual => ({
    zh: `缺月末服务分（${article.zh}）。`,
    en: `The month-end score is missing (${article.en}).`,
  }),
  notScored: (article: Bilingual): Bilingual => ({
    zh: `平台未出分，既不算通过也不算不通过（${article.zh}）。`,
    en: `No score from the platform: neither passed nor failed (${article.en}).`,
  }),
  noScoreTarget: (article: Bilingual): Bilingual => ({
    zh: `缺服务分目标（${article.zh}）。`,
    en: `The score target is missing (${article.en}).`,
  }),
  noSales: (article: Bilingual): Bilingual => ({
    zh: `缺店铺销售额（${article.zh}）。`,
    en: `The sales are missing (${article.en}).`,
  }),
  sales: (sales: number): Bilingual => ({
    zh: `店铺销售额 ${sold(sales).zh}。`,
    en: `Sales ${sold(sales).en}.`,
  }),
  idle: (article: Bilingual): Bilingual => ({
    zh: `本月无经营（${article.zh}）。`,
    en: `The month was idle (${article.en}).`,
  }),
  notJudged: { zh: '月末才判定，尚未判定。', en: 'Not judged yet: a month is judged from its last day on.' },
  nodeReached: (month: number, sales: number, target: number, article: Bilingual): Bilingual => ({
    zh: `第 ${month} 个月节点：累计 ${sold(sales).zh}，达到目标 ${money(target).zh}（${article.zh}）。`,
    en: `Month ${month} node: ${sold(sales).en} cumulative reach the target of ${money(target).en} (${article.en}).`,
  }),
  nodeMissed: (month: number, sales: number, target: number, article: Bilingual): Bilingual => ({
    zh: `第 ${month} 个月节点：累计 ${sold(sales).zh}，低于目标 ${money(target).zh}（${article.zh}）。`,
    en: `Month ${month} node: ${sold(sales).en} cumulative, below the target of ${money(target).en} (${article.en}).`,
  }),
  nodeAhead: (month: number, sales: number, target: number, article: Bilingual): Bilingual => ({
    zh: `第 ${month} 个月节点尚未到：目前累计 ${sold(sales).zh}，目标 ${money(target).zh}（${article.zh}）。`,
    en: `Month ${month} node ahead: ${sold(sales).en} so far of ${money(target).en} (${article.en}).`,
  }),
  nodeUnknown: (month: number, article: Bilingual): Bilingual => ({
    zh: `第 ${month} 个月节点：数据不全，无法判断（${article.zh}）。`,
    en: `Month ${month} node: cannot be told from what is known (${article.en}).`,
  }),
};
