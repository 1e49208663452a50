import { enList, enMonths, missing, money, zhList } from '../format';
import type { Bilingual } from '../language';

/** A cycle as sentences name it. Days are yyyy-MM-dd. */
export interface NamedCycle {
  readonly firstDay: string;
  readonly lastDay: string;
}

const nameOf = ({ firstDay, lastDay }: NamedCycle): Bilingual => ({
  zh: `上一考核周期（${firstDay} 至 ${lastDay}）`,
  en: `the cycle before (${firstDay} to ${lastDay})`,
});

/** What was missed in a cycle, as part of a sentence. */
export const missSentences = {
  sales: (month: number, day: string, sales: number, target: number): Bilingual => ({
    zh: `第 ${month} 个月节点（${day}）差 ${missing(target - sales).zh}（目标 ${money(target).zh}）`,
    en: `${missing(target - sales).en} short of ${money(target).en} at the month ${month} node (${day})`,
  }),
  score: (months: readonly string[], limit: number): Bilingual => ({
    zh: `服务分 ${months.length} 个月未通过（${zhList(months)}），须少于 ${limit} 个月`,
    en: `${enMonths(months.length)} (${enList(months)}) did not pass the score, and fewer than ${limit} are allowed`,
  }),
  idle: (run: number, limit: number): Bilingual => ({
    zh: `连续 ${run} 个月无经营，不得超过 ${limit} 个月`,
    en: `${enMonths(run)} idle in a row, and at most ${limit} are allowed`,
  }),
};

/** What is said of the assessed cycle before the present one, and of the platform's own word on a cycle. */
export const previousCycleSentences = {
  failed: (cycle: NamedCycle, missed: Bilingual): Bilingual => ({
    zh: `${nameOf(cycle).zh}不达标：${missed.zh}；任一不达标，本周期不能补救。`,
    en: `Failed in ${nameOf(cycle).en}: ${missed.en}; nothing in this cycle cures it.`,
  }),
  failedByPlatform: (cycle: NamedCycle): Bilingual => ({
    zh: `${nameOf(cycle).zh}不达标：以平台结果为准（“周期结果”列）。`,
    en: `Failed in ${nameOf(cycle).en}: the platform's own result says so (column "Cycle result").`,
  }),
  passedByPlatform: (cycle: NamedCycle): Bilingual => ({
    zh: `${nameOf(cycle).zh}以平台结果为准：通过（“周期结果”列）。`,
    en: `Of ${nameOf(cycle).en} the platform's own result counts: passed (column "Cycle result").`,
  }),
  passedAgainstFigures: (cycle: NamedCycle, missed: Bilingual): Bilingual => ({
    zh: `${nameOf(cycle).zh}以平台结果为准：通过（“周期结果”列）；但按表中数据：${missed.zh}，请核对。`,
    en: `Of ${nameOf(cycle).en} the platform's own result counts: passed (column "Cycle result"); by the figures of the table it was not: ${missed.en}. Please check.`,
  }),
  presentFailedByPlatform: {
    zh: '本考核周期不达标：以平台结果为准（“周期结果”列）。',
    en: 'Failed in this cycle: the platform\'s own result says so (column "Cycle result").',
  },
};
