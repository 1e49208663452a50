import { type Measure, SCORE_WINDOW } from './measure';

export const customerService: readonly Measure[] = [
  {
    key: 'customer-service.hours',
    text: {
      zh: '按咨询高峰排客服班次，晚间和周末也有人当场答复。',
      en: 'Staff the chat by its busiest hours, evenings and weekends included, so that a person answers at once.',
    },
    serves: 'service',
    moves: ['consultation', 'replyTime'],
    effect: 1,
    leadDays: SCORE_WINDOW,
  },
  {
    key: 'customer-service.answers',
    text: {
      zh: '把问得最多的二十个问题写成统一答法，每周抽看聊天记录改进。',
      en: 'Agree on answers to the twenty questions asked most, and improve them from a weekly look at real chats.',
    },
    serves: 'service',
    moves: ['consultation', 'replyTime'],
    effect: 2,
    leadDays: SCORE_WINDOW,
  },
  {
    key: 'customer-service.training',
    text: {
      zh: '把退换、发货、投诉的处理步骤写成一页，客服上岗前过一遍，每月复习一次。',
      en: 'Put the steps for returns, shipping and complaints on one page; go through it before a first shift and once a month.',
    },
    serves: 'service',
    moves: ['consultation', 'after-sales'],
    effect: 3,
    leadDays: SCORE_WINDOW + 15,
  },
  {
    key: 'customer-service.refunds-daily',
    text: {
      zh: '指定一人每天清空待处理的退款与退货，能当天同意的当天同意。',
      en: 'Have one person clear the open refunds and returns every day, and agree the same day where that is possible.',
    },
    serves: 'service',
    moves: ['after-sales', 'disputes'],
    effect: 1,
    leadDays: SCORE_WINDOW,
  },
  {
    key: 'customer-service.complaints-first-day',
    text: {
      zh: '收到投诉当天就联系买家，先给出补救办法，不拖到平台介入。',
      en: 'Call a buyer on the day of the complaint and offer a remedy first, before the platform has to step in.',
    },
    serves: 'service',
    moves: ['disputes', 'complaintRate'],
    effect: 1,
    leadDays: SCORE_WINDOW,
  },
];
