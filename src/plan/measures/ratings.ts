import { type Measure, SCORE_WINDOW } from './measure';

export const ratings: readonly Measure[] = [
  {
    key: 'ratings.weekly-check',
    text: {
      zh: '每周固定一天看服务分和各维度，记下变化、原因和一项对策。',
      en: 'Look at the score and its dimensions on one fixed day a week; note what changed, why, and one thing to do.',
    },
    serves: 'service',
    moves: [],
    effect: 1,
    leadDays: SCORE_WINDOW,
  },
  {
    key: 'ratings.answer-reviews',
    text: {
      zh: '差评当天答复并说明怎么处理，同一原因的归在一起解决。',
      en: 'Answer a bad review the same day and say what you do about it; gather those of one cause and remove it.',
    },
    serves: 'service',
    moves: ['goods', 'disputes'],
    effect: 2,
    leadDays: SCORE_WINDOW,
  },
];
