import { enList, enMonths, zhList } from '../format';
import type { Bilingual } from '../language';

/** What is said of article 4(3). Runs and limits are months. */
export const continuitySentences = {
  missed: (run: number, limit: number, article: Bilingual): Bilingual => ({
    zh: `持续经营不达标：本周期连续 ${run} 个月无经营，不得超过 ${limit} 个月（${article.zh}）。`,
    en: `Continuous operation failed: ${enMonths(run)} of this cycle in a row were idle; at most ${limit} are allowed (${article.en}).`,
  }),
  unknownMonths: (months: readonly string[], article: Bilingual): Bilingual => ({
    zh: `持续经营缺数据：${zhList(months)} 是否有经营未知（${article.zh}）。`,
    en: `Continuous operation unknown: whether ${enList(months)} had business is not known (${article.en}).`,
  }),
  /** @param resumeBy the last day on which the run can still be broken; undefined where the cycle ends before */
  nearLimit: (run: number, limit: number, resumeBy: string | undefined): Bilingual => ({
    zh: `有风险：已连续 ${run} 个月无经营，最多允许 ${limit} 个月${resumeBy ? `，最迟须在 ${resumeBy} 前有店铺销售额` : ''}（本工具的预警）；有来源称满 ${limit} 个月即被清退。`,
    en: `At risk: ${enMonths(run)} idle in a row and going on, ${limit} allowed${resumeBy ? `, so that sales are needed by ${resumeBy} at the latest` : ''} (this tool's own warning); some sources say that ${limit} full months already end a store.`,
  }),
  within: (run: number, limit: number, article: Bilingual): Bilingual => ({
    zh: `持续经营：本周期最长连续无经营 ${run} 个月，不超过 ${limit} 个月（${article.zh}）。`,
    en: `Continuous operation: the longest idle run of this cycle is ${enMonths(run)}, at most ${limit} allowed (${article.en}).`,
  }),
};
