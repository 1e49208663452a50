import { enList, enMonths, zhList } from '../format';
import type { Bilingual } from '../language';

const monthsInBrackets = (months: readonly string[]): Bilingual =>
  months.length === 0 ? { zh: '', en: '' } : { zh: `（${zhList(months)}）`, en: ` (${enList(months)})` };

/** How the failed months stand. */
export interface CountedScores {
  readonly failed: readonly string[];
  readonly limit: number;
  readonly target: number;
  readonly indicator: Bilingual;
  /** Within how many months they are counted; undefined where that is the whole cycle. */
  readonly within: number | undefined;
  /** The last day of those months. */
  readonly until: string;
  /** Whether a month of them is still to be judged. */
  readonly isOpen: boolean;
}

const periodOf = ({ within }: CountedScores): Bilingual =>
  within === undefined
    ? { zh: '本周期', en: 'this cycle' }
    : { zh: `本 ${within} 个月计数期`, en: `this count of ${enMonths(within)}` };

/** How many months more may fail, and until when; nothing where no month of them is still to be judged. */
function leftOf({ failed, limit, until, isOpen }: CountedScores): Bilingual {
  if (!isOpen) return { zh: '', en: '' };
  const left = Math.max(0, limit - 1 - failed.length);
  return left === 0
    ? { zh: `，至 ${until} 不能再有不达标的月份`, en: `, so not one more month may fail until ${until}` }
    : { zh: `，至 ${until} 最多还能有 ${left} 个月不达标`, en: `, so ${left} more may fail until ${until}` };
}

/** What is said of article 4(2). `failed` and `equal` are months as yyyy-MM. */
export const serviceSentences = {
  looksLikePercent: (most: number, target: number): Bilingual => ({
    zh: `请先核对服务分：各月都不超过 ${String(most)}，目标是 ${String(target)}，是否误设成了百分比格式？`,
    en: `Check the scores first: none exceeds ${String(most)}, and the target is ${String(target)}. Are their cells formatted as percent by mistake?`,
  }),
  missed: (counted: CountedScores, article: Bilingual): Bilingual => ({
    zh: `服务分不达标（${counted.indicator.zh}）：${periodOf(counted).zh}已有 ${counted.failed.length} 个月未通过月度考核${monthsInBrackets(counted.failed).zh}，目标 ${counted.target}，须少于 ${counted.limit} 个月，无法补救（${article.zh}）。`,
    en: `Service score failed (${counted.indicator.en}): ${enMonths(counted.failed.length)} of ${periodOf(counted).en} did not pass the target of ${counted.target}${monthsInBrackets(counted.failed).en}; fewer than ${counted.limit} are allowed, and nothing cures it (${article.en}).`,
  }),
  unscored: (months: readonly string[], article: Bilingual): Bilingual => ({
    zh: `服务分缺数据：请填写 ${zhList(months)} 月末的服务分（${article.zh}）。`,
    en: `Score unknown: fill in the month-end score of ${enList(months)} (${article.en}).`,
  }),
  untargeted: (months: readonly string[], article: Bilingual): Bilingual => ({
    zh: `缺目标：${zhList(months)} 所属类目在考核目标表中没有服务分目标（${article.zh}）。`,
    en: `Target missing: the category of ${enList(months)} has no score target (${article.en}).`,
  }),
  notApplicable: (article: Bilingual): Bilingual => ({
    zh: `服务分：目标或月数上限写为不适用，此项不考核（${article.zh}）。`,
    en: `Service score: target or limit is marked as not applicable (${article.en}).`,
  }),
  count: (counted: CountedScores, article: Bilingual): Bilingual => ({
    zh: `服务分（${counted.indicator.zh}）：${periodOf(counted).zh} ${counted.failed.length} 个月未通过月度考核${monthsInBrackets(counted.failed).zh}，目标 ${counted.target}，须少于 ${counted.limit} 个月${leftOf(counted).zh}（${article.zh}）。`,
    en: `Service score (${counted.indicator.en}): ${enMonths(counted.failed.length)} of ${periodOf(counted).en} did not pass the target of ${counted.target}${monthsInBrackets(counted.failed).en}; fewer than ${counted.limit} are allowed${leftOf(counted).en} (${article.en}).`,
  }),
  stated: {
    zh: '服务分目标和月数上限是该标准正文规定的，不取自考核目标表。',
    en: 'The score target and the limit are stated by that standard itself and not taken from the targets table.',
  },
  oneMonthFromLimit: (limit: number): Bilingual => ({
    zh: `有风险：再有 1 个月未通过就达到上限 ${limit} 个月（本工具的预警）。`,
    en: `At risk: one more failed month reaches the limit of ${limit} (this tool's own warning).`,
  }),
  lastMonthBeforeLimit: (limit: number): Bilingual => ({
    zh: `有风险：未通过的月数离上限 ${limit} 个月只差 1 个月（本工具的预警）。`,
    en: `At risk: the failed months are only one short of the limit of ${limit} (this tool's own warning).`,
  }),
  paceShort: (failed: number, judged: number, counted: number, limit: number): Bilingual => ({
    zh: `有风险：已判定的 ${judged} 个月中有 ${failed} 个月未通过，按此进度 ${counted} 个月内将达到上限 ${limit} 个月（本工具的预警）。`,
    en: `At risk: ${failed} of ${enMonths(judged)} judged did not pass; at that pace the limit of ${limit} is reached within ${enMonths(counted)} (this tool's own warning).`,
  }),
  notScored: (months: readonly string[], article: Bilingual): Bilingual => ({
    zh: `${zhList(months)} 平台未出分：既不算通过也不算不通过，无需补填（${article.zh}）。`,
    en: `No score from the platform for ${enList(months)}: neither passed nor failed, and nothing to fill in (${article.en}).`,
  }),
  notScoredDecides: (months: readonly string[]): Bilingual => ({
    zh: `${zhList(months)} 平台未出分，如何计入考核没有公开说法，而这几个月足以决定结果，所以无法判断。`,
    en: `How the months without a score from the platform (${enList(months)}) count is published nowhere, and they could decide: it can't be told.`,
  }),
  belowWarningLine: (month: string, score: number, line: number): Bilingual => ({
    zh: `有风险：${month} 的服务分 ${score} 低于您设定的预警线 ${line}（本工具的预警）。`,
    en: `At risk: the score of ${month}, ${score}, lies below your warning line of ${line} (this tool's own warning).`,
  }),
  equalFails: (months: readonly string[], target: number, article: Bilingual): Bilingual => ({
    zh: `${zhList(months)} 的服务分等于目标 ${target}：标准要求“超过”，等于不算通过（${article.zh}）。`,
    en: `The score of ${enList(months)} equals the target of ${target}: the standard says "above", so an equal score does not pass (${article.en}).`,
  }),
  equalPasses: (months: readonly string[], target: number, article: Bilingual): Bilingual => ({
    zh: `${zhList(months)} 的服务分等于目标 ${target}：按本标准等于即通过（${article.zh}）。`,
    en: `The score of ${enList(months)} equals the target of ${target}: under this standard an equal score passes (${article.en}).`,
  }),
};
