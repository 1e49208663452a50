import { type Measure, SCORE_WINDOW } from './measure';

export const ratings: readonly Measure[] = [
  {
    key: 'ratings.weekly-check',
    text: {
      zh: '每周固定一天复盘服务分和各维度，记下变化、原因和一项对策。',
      en: 'Review the score and its dimensions on a fixed day every week; note what changed, why, and one action.',
    },
    serves: 'service',
    moves: [],
    effect: 1,
    leadDays: SCORE_WINDOW,
  },
  {
    key: 'ratings.answer-reviews',
    text: {
      zh: '差评当天回复并说明处理办法，同一原因的归类后从源头解决。',
      en: 'Answer bad reviews the same day and say what you will do; group those with one cause and remove it.',
    },
    serves: 'service',
    moves: ['goods', 'disputes'],
    effect: 2,
    leadDays: SCORE_WINDOW,
  },
];
