import { DAYS_TO_COMPLETE, type Measure, SCORE_WINDOW } from './measure';

export const customerService: readonly Measure[] = [
  {
    key: 'customer-service.hours',
    text: {
      zh: '按咨询高峰排客服班次，晚间和周末也有人工客服及时回复。',
      en: 'Staff the chat for its busiest hours, evenings and weekends included, so that a person answers at once.',
    },
    serves: 'service',
    moves: ['consultation', 'replyTime'],
    effect: 1,
    leadDays: SCORE_WINDOW,
  },
  {
    key: 'customer-service.answers',
    text: {
      zh: '把问得最多的二十个问题做成快捷回复，每周抽检聊天记录并改进话术。',
      en: 'Prepare answers to the twenty most frequent questions, and improve them by reading real chats every week.',
    },
    serves: 'service',
    moves: ['consultation', 'replyTime'],
    effect: 2,
    leadDays: SCORE_WINDOW,
  },
  {
    key: 'customer-service.training',
    text: {
      zh: '把退换、发货、投诉的处理流程写成一页，客服上岗前培训，每月复训一次。',
      en: 'Put the steps for returns, shipping and complaints on one page; train staff on it before their first shift and every month.',
    },
    serves: 'service',
    moves: ['consultation', 'after-sales'],
    effect: 3,
    leadDays: SCORE_WINDOW + 15,
  },
  {
    key: 'customer-service.refunds-daily',
    text: {
      zh: '指定专人每天处理完待处理的退款和退货，能当天同意的当天同意。',
      en: 'Have one person clear open refunds and returns every day, and approve on the same day whatever can be approved.',
    },
    serves: 'service',
    moves: ['after-sales', 'disputes'],
    effect: 1,
    leadDays: SCORE_WINDOW,
  },
  {
    key: 'customer-service.complaints-first-day',
    text: {
      zh: '收到投诉当天就联系买家，主动给出解决方案，不拖到平台介入。',
      en: 'Call the buyer on the day of the complaint and offer a solution before the platform steps in.',
    },
    serves: 'service',
    moves: ['disputes', 'complaintRate'],
    effect: 1,
    leadDays: SCORE_WINDOW,
  },
];

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
