/** What the server says of where a store's score loses its points, and of what comes after failing, written by hand. */

import type { DiagnosisView, DimensionView, TrendView } from '../../../src/diagnosis/diagnosis-view';
import { INDICATORS, type IndicatorKey } from '../../../src/diagnosis/indicators';
import { courseOf, type Movement } from '../../../src/diagnosis/trend';
import { diagnosisSentences } from '../../../src/messages/diagnosis/findings';
import { courseNames } from '../../../src/messages/diagnosis/indicators';
import type { Language } from '../../../src/messages/language';
import type { AfterFailingView, StoreAnswer } from '../../../src/sidebar/contract';

type Diagnosed = Pick<
  Extract<StoreAnswer, { kind: 'shown' }>,
  'diagnosis' | 'diagnosisProblems' | 'afterFailing'
>;

const pick = (language: Language, zh: string, en: string): string => (language === 'zh' ? zh : en);

/** No column of a dimension, or nothing to hold one against. */
const saying = (sentence: string): Diagnosed => ({
  diagnosis: { month: null, passes: null, sentences: [sentence], dimensions: [], trends: [] },
  diagnosisProblems: [],
  afterFailing: null,
});

/** The dimensions of the score that is shown to live stores. */
const THREE = (['quality', 'speed', 'assurance'] as const).map((key) => INDICATORS[key].name);

export const withoutColumns = (language: Language): Diagnosed =>
  saying(diagnosisSentences.nothingKnown(THREE)[language]);

export const beforeTrial = (language: Language): Diagnosed =>
  saying(diagnosisSentences.beforeTrial[language]);

const dimension = (
  language: Language,
  key: DimensionView['key'],
  score: number | null,
  lost: number | null,
  needed: DimensionView['needed'],
): DimensionView => ({
  key,
  name: INDICATORS[key].name[language],
  score,
  share: score === null ? null : 0.25,
  lost,
  isWeakest: key === 'disputes',
  needed,
});

const trend = (
  language: Language,
  key: IndicatorKey,
  movement: Movement,
  texts: readonly string[],
  months: readonly string[] = ['2023-08', '2023-09', '2023-10'],
): TrendView => {
  const course = courseOf(INDICATORS[key], movement);
  return {
    key,
    name: INDICATORS[key].name[language],
    movement,
    course,
    courseLabel: courseNames[course][language],
    figures: texts.map((text, index) => ({ month: months[index] ?? '', text })),
  };
};

/** Four known dimensions that would not pass, and indicators that move every way. */
export const failingDiagnosis = (language: Language): DiagnosisView => ({
  month: '2023-10',
  passes: false,
  sentences: [
    diagnosisSentences.score('2023-10', 4.5, 4.6, { zh: '超过', en: 'above' }, false)[language],
    diagnosisSentences.weakest(INDICATORS.disputes.name, 4.2, 4.6, 0.1)[language],
  ],
  dimensions: [
    dimension(language, 'goods', 4.8, 0, { alone: null, together: 5 }),
    dimension(language, 'logistics', 4.5, 0.025, { alone: 4.93, together: 4.73 }),
    dimension(language, 'after-sales', 4.5, 0.025, { alone: 4.93, together: 4.5 }),
    dimension(language, 'consultation', null, null, null),
    dimension(language, 'disputes', 4.2, 0.1, { alone: 4.63, together: 4.2 }),
  ],
  trends: [
    trend(language, 'goods', 'level', ['4.8', '4.7', '4.8']),
    trend(language, 'logistics', 'rising', ['4.1', '4.4', '4.5']),
    trend(language, 'disputes', 'falling', ['4.5', '4.4', '4.2']),
    trend(language, 'refundRate', 'rising', ['10%', '11%', '12.5%']),
    trend(language, 'replyTime', 'falling', [
      pick(language, '75 秒', '75 s'),
      pick(language, '60 秒', '60 s'),
      pick(language, '45 秒', '45 s'),
    ]),
    trend(language, 'conversion', 'unknown', ['3%', pick(language, '未知', 'unknown'), '4%']),
    trend(language, 'repurchase', 'unknown', []),
    trend(language, 'traffic', 'unknown', []),
  ],
});

/** The dimensions are of an earlier month than the rest, and the score would pass. */
export const passingDiagnosis = (language: Language): DiagnosisView => {
  const { dimensions, trends } = failingDiagnosis(language);
  return {
    month: '2023-09',
    passes: true,
    sentences: [
      diagnosisSentences.score('2023-09', 4.7, 4.6, { zh: '不低于', en: 'at least' }, true)[language],
    ],
    dimensions: dimensions.map((one) => ({
      ...one,
      score: 4.7,
      share: 0.2,
      lost: 0,
      isWeakest: false,
      needed: null,
    })),
    trends: trends
      .slice(0, 4)
      .map((one, index) =>
        index < 3
          ? { ...one, figures: one.figures.map((each, at) => ({ ...each, month: `2023-0${at + 7}` })) }
          : one,
      ),
  };
};

export const toldAfterFailing = (language: Language): AfterFailingView => ({
  certainSince: '2023-10-31',
  supervisedFrom: '2023-11-01',
  exitBy: '2023-11-30',
  sentences: [
    pick(
      language,
      '不达标自 2023-10-31 起已确定，之后的成绩不能补救。',
      'It has been certain since 2023-10-31 that the store fails; no later result makes up for it.',
    ),
    pick(
      language,
      '次月 1 日（2023-11-01）起店铺被监管（未经证实：客服答复）。',
      'From 2023-11-01 the store is under supervision (unconfirmed: help-desk answer).',
    ),
  ],
  annualFee: pick(
    language,
    '天猫年费已于 2024-09-01 取消。',
    'Tmall abolished the annual fee on 2024-09-01.',
  ),
});
