import { enList, formatFigure, zhList } from '../format';
import type { Bilingual } from '../language';

/** What is to be done, where it is no measure. Months are yyyy-MM. */
export const taskTexts = {
  fillInMonth: (month: string, figures: readonly Bilingual[]): Bilingual => ({
    zh: `填写 ${month} 的${zhList(figures.map(({ zh }) => zh))}。`,
    en: `Fill in the ${figures.map(({ en }) => en).join(' and ')} of ${month}.`,
  }),
  fillInTargets: {
    zh: '填写缺少的考核目标；不适用的写 -。',
    en: 'Fill in the targets that are missing; write - where one does not apply.',
  },
  fillInDimensions: (dimensions: readonly Bilingual[]): Bilingual => ({
    zh: `在月度数据中填写${zhList(dimensions.map(({ zh }) => zh))}的得分，看清服务分失在哪里。`,
    en: `Fill in the scores of ${enList(dimensions.map(({ en }) => en))} in the monthly rows, to see where the service score is lost.`,
  }),
  mendRows: {
    zh: '改正无法识别的数据。',
    en: 'Correct the data that cannot be read.',
  },
  afterFailing: {
    zh: '店铺已不达标：确认监管与退出的安排。',
    en: 'The store has failed: find out about supervision and how to leave.',
  },
} as const;

/** Why a task is there, beside what the report says. Days are yyyy-MM-dd, months yyyy-MM. */
export const whySentences = {
  monthFailed: (month: string, score: number): Bilingual => ({
    zh: `${month} 的服务分 ${formatFigure(score)} 未通过。`,
    en: `The score of ${month}, ${formatFigure(score)}, did not pass.`,
  }),
  dimensionCosts: (
    month: string,
    name: Bilingual,
    score: number,
    target: number,
    lost: number,
  ): Bilingual => ({
    zh: `${month} ${name.zh}得分 ${formatFigure(score)}，目标 ${formatFigure(target)}，使服务分少 ${formatFigure(lost, Math.ceil)} 分。`,
    en: `${name.en} in ${month}: ${formatFigure(score)} against ${formatFigure(target)}, which takes ${formatFigure(lost, Math.ceil)} points from the score.`,
  }),
  dimensionsFail: (month: string, score: number, target: number): Bilingual => ({
    zh: `按 ${month} 的维度得分算得 ${formatFigure(score)}，目标 ${formatFigure(target)} 不能通过。`,
    en: `The dimensions of ${month} come to ${formatFigure(score)}, which would not pass the target of ${formatFigure(target)}.`,
  }),
  judgedOn: (day: string): Bilingual => ({
    zh: `判定日 ${day}。`,
    en: `Judged on ${day}.`,
  }),
  begunLate: (day: string): Bilingual => ({
    zh: `按所需时间应在 ${day} 前开始，现已过期，请立即着手。`,
    en: `Counted back, this should have begun by ${day}: begin at once.`,
  }),
};
