import { enList, zhList } from '../format';
import type { Bilingual } from '../language';
import { money, sold } from './amounts';

/** A cycle as sentences name it. Days are yyyy-MM-dd. */
export interface NamedCycle {
  readonly firstDay: string;
  readonly lastDay: string;
}

/** The figures of what was missed in the cycle before, as part of a sentence. Months are yyyy-MM. */
export const previousFigures = {
  sales: (month: number, day: string, sales: number, target: number): Bilingual => ({
    zh: `第 ${month} 个月（${day}）累计 ${sold(sales).zh}，目标 ${money(target).zh}`,
    en: `${sold(sales).en} in month ${month} (${day}), target ${money(target).en}`,
  }),
  score: (months: readonly string[], limit: number): Bilingual => ({
    zh: `服务分 ${months.length} 个月未通过（${zhList(months)}），须少于 ${limit} 个月`,
    en: `the score did not pass in ${enList(months)}, and fewer than ${limit} months are allowed`,
  }),
  idle: (run: number, limit: number): Bilingual => ({
    zh: `连续 ${run} 个月无经营，最多 ${limit} 个月`,
    en: `${run} months idle in a row, at most ${limit} allowed`,
  }),
};

/** What is said of the assessed cycle before the present one, after the decisive sentence. */
export const previousCycleSentences = {
  failed: (figures: Bilingual): Bilingual => ({
    zh: `上一周期不达标：${figures.zh}；本周期不能补救。`,
    en: `The cycle before failed: ${figures.en}; nothing in this cycle cures it.`,
  }),
  /** Of a cycle of which rows are there, but not enough to tell how it ended. @param standard named where its targets are what is missing */
  undecided: ({ firstDay, lastDay }: NamedCycle, standard: Bilingual | undefined): Bilingual => ({
    zh: `上一周期（${firstDay} 至 ${lastDay}）未能判定：${standard ? `考核目标表没有写明${standard.zh}的目标` : '该周期的数据不全'}；平台结果可写在“周期结果”列。`,
    en: `The cycle before (${firstDay} to ${lastDay}) could not be judged: ${standard ? `no targets row names the ${standard.en}` : 'figures of it are missing'}; the platform's own result can stand in the column "Cycle result".`,
  }),
  passedByPlatform: ({ firstDay, lastDay }: NamedCycle): Bilingual => ({
    zh: `上一周期（${firstDay} 至 ${lastDay}）以平台结果为准：通过（“周期结果”列）。`,
    en: `Of the cycle before (${firstDay} to ${lastDay}) the platform's own result counts: passed (column "Cycle result").`,
  }),
  passedAgainstFigures: ({ firstDay, lastDay }: NamedCycle, figures: Bilingual): Bilingual => ({
    zh: `上一周期（${firstDay} 至 ${lastDay}）以平台结果为准：通过（“周期结果”列）；但按表中数据，${figures.zh}，请核对。`,
    en: `Of the cycle before (${firstDay} to ${lastDay}) the platform's own result counts: passed (column "Cycle result"); by the figures of the table it was not: ${figures.en}. Please check.`,
  }),
};
