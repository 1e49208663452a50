import { DAYS_TO_COMPLETE, type Measure, SCORE_WINDOW } from './measure';

export const feedback: readonly Measure[] = [
  {
    key: 'feedback.three-causes',
    text: {
      zh: '每月从评价、聊天和售后里归出前三个原因，各定一人负责。',
      en: 'Once a month find the three main causes in reviews, chats and returns, and give each to one person.',
    },
    serves: 'service',
    moves: [],
    effect: 2,
    leadDays: SCORE_WINDOW,
  },
  {
    key: 'feedback.three-questions',
    text: {
      zh: '收货一周后请买家答三个问题：商品、物流、服务各一个，照答案改。',
      en: 'A week after delivery ask buyers three questions, on goods, delivery and service, and act on the answers.',
    },
    serves: 'sales',
    moves: ['repurchase'],
    effect: 3,
    leadDays: DAYS_TO_COMPLETE + 15,
  },
];
