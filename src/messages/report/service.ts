import { counted } from '../counted';
import { enList, enRuns, zhList, zhMonths } from '../format';
import type { Bilingual } from '../language';

/** How the failed months stand. Months are yyyy-MM. */
export interface CountedScores {
  readonly failed: readonly string[];
  readonly limit: number;
  /** Within how many months they are counted; undefined where that is the whole cycle. */
  readonly within: number | undefined;
  /** The last day of those months, where it is not the cycle's own; else undefined. */
  readonly until: string | undefined;
  /** Whether a month of them is still to be judged. */
  readonly isOpen: boolean;
  /** Whether of a judged month of them it is not known whether it passed. */
  readonly isAnyUnknown: boolean;
}

/** How many months more may fail; where none of them is still to be judged, the limit alone. */
function leftOf({ failed, limit, until, isOpen, isAnyUnknown }: CountedScores): Bilingual {
  const left = limit - 1 - failed.length;
  if (!isOpen || left < 0) return { zh: `须少于 ${limit} 个月`, en: `fewer than ${limit} allowed` };
  const span = { zh: until ? `至 ${until} ` : '', en: until ? ` until ${until}` : '' };
  return left === 0
    ? {
        zh: `须少于 ${limit} 个月，${span.zh}不能再有不达标的月份`,
        en: `fewer than ${limit} allowed, so not one more may fail${span.en}`,
      }
    : {
        zh: `${span.zh}最多还能有 ${left} 个月不达标${isAnyUnknown ? '（含未知的月份）' : ''}`,
        en: `${counted(left, 'more month')} may fail${span.en}${isAnyUnknown ? ', unknown ones included' : ''}`,
      };
}

const HALF_A_YEAR = 6;

/** The months within which failed months are counted, where that is not the whole cycle. */
function periodOf(within: number | undefined): Bilingual {
  if (within === undefined) return { zh: '', en: '' };
  return within === HALF_A_YEAR
    ? { zh: '本半年考核周期 ', en: ' of this half-year' }
    : { zh: `本 ${within} 个月考核周期 `, en: ` of these ${within}` };
}

/** The clauses of article 4(2)'s line in the explanation. Months are yyyy-MM. */
export const serviceClauses = {
  /** The line is named after the score that the standard asks for. @param target undefined where it is not known */
  name: (indicator: Bilingual, target: number | undefined): Bilingual => ({
    zh: `${indicator.zh}${withTarget(target).zh}`,
    en: `${capitalised(indicator.en)}${withTarget(target).en}`,
  }),
  nameFailed: (indicator: Bilingual, target: number | undefined): Bilingual => ({
    zh: `${indicator.zh}${withTarget(target).zh}不达标`,
    en: `${capitalised(indicator.en)}${withTarget(target).en} not met`,
  }),
  count: (scores: CountedScores): Bilingual => {
    const { failed, within, isOpen } = scores;
    const left = leftOf(scores);
    // That further months may fail says by itself that none has failed.
    if (failed.length === 0 && isOpen) return left;
    const months = inBrackets(failed);
    return {
      zh: `${periodOf(within).zh}${failed.length} 个月未通过${months.zh}，${left.zh}`,
      en: `failed in ${counted(failed.length, 'month')}${periodOf(within).en}${months.en}; ${left.en}`,
    };
  },
  /** Of a store that failed for another reason, to which no further months are granted. */
  failedMonths: (failed: readonly string[]): Bilingual => ({
    zh: `${failed.length} 个月未通过${inBrackets(failed).zh}`,
    en:
      failed.length === 0
        ? 'no month failed'
        : `failed in ${counted(failed.length, 'month')}${inBrackets(failed).en}`,
  }),
  unknown: (months: readonly string[]): Bilingual => ({
    zh: `缺 ${zhList(months)}`,
    en: `unknown for ${enList(months)}`,
  }),
  untargeted: (months: readonly string[]): Bilingual => ({
    zh: `${zhList(months)} 所属类目没有服务分目标`,
    en: `the category of ${enList(months)} has no score target`,
  }),
  notScored: (months: readonly string[]): Bilingual => ({
    zh: `${zhList(months)} 平台未出分，不算通过也不算未通过，无需补填`,
    en: `no score from the platform for ${enList(months)}, neither passed nor failed, nothing to fill in`,
  }),
  equalFails: (months: readonly string[]): Bilingual => ({
    zh: `${zhList(months)} 等于目标，标准要求“超过”`,
    en: `${enList(months)} only equal, where the standard says "above"`,
  }),
  equalPasses: (months: readonly string[]): Bilingual => ({
    zh: `${zhList(months)} 等于目标，按本标准算通过`,
    en: `${enList(months)} equal, which passes under this standard`,
  }),
  paceShort: (failed: number, judged: number, limit: number): Bilingual => ({
    zh: `${judged} 个月中 ${failed} 个月未通过，按此进度将达到上限 ${limit} 个月`,
    en: `failed in ${failed} of ${counted(judged, 'month')}, a pace that reaches the limit of ${limit}`,
  }),
  belowWarningLine: (month: string, score: number, line: number): Bilingual => ({
    zh: `${month} 的 ${score} 分低于您的预警线 ${line}`,
    en: `${score} in ${month} lies below your warning line of ${line}`,
  }),
  notApplicable: {
    zh: '目标或月数上限写为不适用，不考核',
    en: 'target or limit does not apply',
  },
};

const inBrackets = (months: readonly string[]): Bilingual =>
  months.length === 0 ? { zh: '', en: '' } : { zh: `（${zhList(months)}）`, en: ` (${enList(months)})` };

const withTarget = (target: number | undefined): Bilingual =>
  target === undefined ? { zh: '', en: '' } : { zh: `（目标 ${target}）`, en: ` (target ${target})` };

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whole sentences about the score and its targets. Months are yyyy-MM. */
export const serviceSentences = {
  looksLikePercent: (months: readonly string[], most: number, target: number): Bilingual => ({
    zh: `请先核对服务分：${zhMonths(months)} 不超过 ${String(most)}，目标是 ${String(target)}，是否误设成了百分比格式？`,
    en: `Check the scores first: ${enRuns(months)} ${months.length === 1 ? 'is' : 'are'} at most ${String(most)}, and the target is ${String(target)}. Percent by mistake?`,
  }),
  unscored: (months: readonly string[], article: Bilingual): Bilingual => ({
    zh: `服务分缺数据：请填写 ${zhList(months)} 月末的服务分（${article.zh}）。`,
    en: `Score unknown: fill in the month-end score of ${enList(months)} (${article.en}).`,
  }),
  untargeted: (months: readonly string[], article: Bilingual): Bilingual => ({
    zh: `缺目标：${zhList(months)} 所属类目在考核目标表中没有服务分目标（${article.zh}）。`,
    en: `Target missing: the category of ${enList(months)} has no score target (${article.en}).`,
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
  paceShort: (failed: number, judged: number, period: number, limit: number): Bilingual => ({
    zh: `有风险：已判定的 ${judged} 个月中有 ${failed} 个月未通过，按此进度 ${period} 个月内将达到上限 ${limit} 个月（本工具的预警）。`,
    en: `At risk: ${failed} of ${counted(judged, 'month')} judged did not pass; at that pace the limit of ${limit} is reached within ${counted(period, 'month')} (this tool's own warning).`,
  }),
  belowWarningLine: (month: string, score: number, line: number): Bilingual => ({
    zh: `有风险：${month} 的服务分 ${score} 低于您设定的预警线 ${line}（本工具的预警）。`,
    en: `At risk: the score of ${month}, ${score}, lies below your warning line of ${line} (this tool's own warning).`,
  }),
};
