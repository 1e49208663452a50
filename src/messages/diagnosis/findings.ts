import { enList, formatFigure, zhList } from '../format';
import type { Bilingual } from '../language';

/** A dimension that would have to rise, and to what. */
export interface Rise {
  readonly name: Bilingual;
  readonly to: number;
}

const risesIn = (rises: readonly Rise[]): Bilingual => ({
  zh: zhList(rises.map(({ name, to }) => `${name.zh}升到 ${formatFigure(to)}`)),
  en: enList(rises.map(({ name, to }) => `${name.en} to ${formatFigure(to)}`)),
});

function outlook(passes: boolean | undefined): Bilingual {
  if (passes === undefined) return { zh: '能否通过还无法判断', en: 'whether it would pass cannot be told' };
  return passes ? { zh: '可通过', en: 'it would pass' } : { zh: '不能通过', en: 'it would not pass' };
}

/** Where the service score loses its points. Months are yyyy-MM, days yyyy-MM-dd. */
export const diagnosisSentences = {
  nothingKnown: (dimensions: readonly Bilingual[]): Bilingual => ({
    zh: `没有维度得分，看不出服务分失在哪里：可在月度数据中加上${zhList(dimensions.map(({ zh }) => zh))}各列。`,
    en: `No dimension is known, so nobody can tell where the score is lost: the monthly rows may have the columns ${enList(dimensions.map(({ en }) => en))}.`,
  }),
  notFilledIn: {
    zh: '维度各列里还没有得分，看不出服务分失在哪里：请填写最近一个月的得分。',
    en: 'The columns of the dimensions hold no score yet, so nobody can tell where the score is lost: fill in the last month.',
  },
  otherIndicator: (month: string, monthEnd: string): Bilingual => ({
    zh: `最近的维度得分是 ${month} 的，当时考核的是另一项指标，不能与 ${monthEnd} 的目标相比：请填写之后月份的得分。`,
    en: `The last scores of the dimensions are of ${month}, when another indicator was assessed, and say nothing of the target on ${monthEnd}: fill in those of a later month.`,
  }),
  /** @param foreign what was filled in. @param asked the indicator's own dimensions */
  dimensionsOfAnother: (
    indicator: Bilingual,
    foreign: readonly Bilingual[],
    asked: readonly Bilingual[],
  ): Bilingual => ({
    zh: `现在考核的是${indicator.zh}，由${zhList(asked.map(({ zh }) => zh))}构成；已填的${zhList(foreign.map(({ zh }) => zh))}不属于它，不计入。`,
    en: `What is assessed now is the ${indicator.en}, which is built from ${enList(asked.map(({ en }) => en))}; ${enList(foreign.map(({ en }) => en))} ${foreign.length === 1 ? 'is' : 'are'} no part of it and left out.`,
  }),
  extraPoints: (points: number): Bilingual => ({
    zh: `其中附加分 ${formatFigure(points)}。`,
    en: `Extra points are ${formatFigure(points)} of it.`,
  }),
  withoutExtra: {
    zh: '附加分未填，按 0 计。',
    en: 'The extra points are not filled in and count as 0.',
  },
  beforeTrial: {
    zh: '试考期开始后才考核服务分。',
    en: 'The score counts once the trial begins.',
  },
  targetNotApplicable: {
    zh: '服务分目标不适用，没有可比的目标。',
    en: 'The score target does not apply, so there is nothing to hold the score against.',
  },
  targetMissing: {
    zh: '考核目标表里没有服务分目标，看不出差在哪里：请填写，不适用时写 -。',
    en: 'The targets hold no score target, so nothing can be held against it: fill it in, or write - where it does not apply.',
  },
  targetUnreadable: {
    zh: '服务分目标无法识别，看不出差在哪里。',
    en: 'The score target cannot be read, so nothing can be held against it.',
  },
  weightsUnusable: {
    zh: '权重无法使用，算不出各维度合计的服务分。',
    en: 'The weights cannot be used, so what the dimensions come to is not known.',
  },
  score: (
    month: string,
    score: number,
    target: number,
    comparison: Bilingual,
    passes: boolean | undefined,
  ): Bilingual => ({
    zh: `按 ${month} 的维度得分与权重算得服务分 ${formatFigure(score)}，须${comparison.zh} ${formatFigure(target)}：${outlook(passes).zh}。`,
    en: `The dimensions of ${month} and their weights come to a score of ${formatFigure(score)}, which has to be ${comparison.en} ${formatFigure(target)}: ${outlook(passes).en}.`,
  }),
  without: (names: readonly Bilingual[]): Bilingual => ({
    zh: `${zhList(names.map(({ zh }) => zh))}未知，连同权重不计。`,
    en: `${enList(names.map(({ en }) => en))} ${names.length === 1 ? 'is unknown and left out with its weight' : 'are unknown and left out with their weight'}.`,
  }),
  differs: (score: number, recorded: number): Bilingual => ({
    zh: `当月填写的服务分是 ${formatFigure(recorded)}，与算得的 ${formatFigure(score)} 不同：权重可能与平台不一致。`,
    en: `The month's own score is ${formatFigure(recorded)} and not the ${formatFigure(score)} computed: the platform may weigh otherwise.`,
  }),
  weakest: (name: Bilingual, score: number, target: number, lost: number): Bilingual => ({
    zh: `失分最多的是${name.zh}：得分 ${formatFigure(score)}，目标 ${formatFigure(target)}，使服务分少 ${formatFigure(lost, Math.ceil)} 分。`,
    en: `Most points are lost under ${name.en}: ${formatFigure(score)} against ${formatFigure(target)} takes ${formatFigure(lost, Math.ceil)} from the score.`,
  }),
  alone: (name: Bilingual, to: number, monthEnd: string): Bilingual => ({
    zh: `只提升${name.zh}，到 ${monthEnd} 须升到 ${formatFigure(to)}。`,
    en: `${name.en} alone would have to rise to ${formatFigure(to)} by ${monthEnd}.`,
  }),
  notAlone: (name: Bilingual, highest: number): Bilingual => ({
    zh: `只提升${name.zh}，即使到 ${formatFigure(highest)} 分也不够。`,
    en: `${name.en} alone would not be enough, even at ${formatFigure(highest)}.`,
  }),
  together: (rises: readonly Rise[]): Bilingual => ({
    zh: `合计提升最少的办法：${risesIn(rises).zh}。`,
    en: `The least total rise: ${risesIn(rises).en}.`,
  }),
  outOfReach: (highest: number): Bilingual => ({
    zh: `各维度都到 ${formatFigure(highest)} 分也不够。`,
    en: `Even ${formatFigure(highest)} in every dimension would not be enough.`,
  }),
  moved: (name: Bilingual, movement: Bilingual, figures: readonly Bilingual[], last: string): Bilingual => ({
    zh: `${name.zh}近三个月${movement.zh}（${figures.map(({ zh }) => zh).join(' → ')}，至 ${last}）。`,
    en: `${name.en} has been ${movement.en} over three months (${figures.map(({ en }) => en).join(' → ')}, up to ${last}).`,
  }),
};

/** The table of a store's diagnosis. */
export const diagnosisTexts = {
  heading: { zh: '服务分诊断', en: 'Score diagnosis' },
  indicator: { zh: '指标', en: 'Indicator' },
  figure: { zh: '当前', en: 'Now' },
  share: { zh: '权重占比', en: 'Share of weight' },
  lost: { zh: '失分', en: 'Points lost' },
  neededAlone: { zh: '单独须达到', en: 'Needed alone' },
  neededTogether: { zh: '合计最少时须达到', en: 'Needed in the least total' },
  movement: { zh: '三个月走势', en: 'Three months' },
  figures: { zh: '三个月数值', en: 'Figures' },
  notEnough: { zh: '最高分也不够', en: 'not enough' },
} as const;
