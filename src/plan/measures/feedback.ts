import { DAYS_TO_COMPLETE, type Measure, SCORE_WINDOW } from './measure';

export const feedback: readonly Measure[] = [
  {
    key: 'feedback.three-causes',
    text: {
      zh: '每月从评价、聊天和售后记录里归纳前三大原因，各指定一名负责人。',
      en: 'Once a month find the three main causes in reviews, chats and returns, and make one person responsible for each.',
    },
    serves: 'service',
    moves: [],
    effect: 2,
    leadDays: SCORE_WINDOW,
  },
  {
    key: 'feedback.three-questions',
    text: {
      zh: '收货一周后请买家回答三个问题（商品、物流、服务各一个），据此改进。',
      en: 'A week after delivery ask buyers three questions, on goods, delivery and service, and act on the answers.',
    },
    serves: 'sales',
    moves: ['repurchase'],
    effect: 3,
    leadDays: DAYS_TO_COMPLETE + 15,
  },
];
