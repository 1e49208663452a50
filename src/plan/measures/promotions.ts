import { DAYS_TO_COMPLETE, type Measure } from './measure';

export const promotions: readonly Measure[] = [
  {
    key: 'promotions.calendar',
    text: {
      zh: '从节点日期往回排活动，留出发货、收货和退换的时间：到那天交易成功的订单才算数。',
      en: 'Plan campaigns back from the node, with time for delivery, receipt and returns: only orders completed by then count.',
    },
    serves: 'sales',
    moves: ['traffic'],
    effect: 1,
    leadDays: DAYS_TO_COMPLETE + 15,
  },
  {
    key: 'promotions.best-sellers',
    text: {
      zh: '把活动集中在转化好、退货少的几款上，先备足货。',
      en: 'Put the campaign on the few items that convert well and come back seldom, and stock them first.',
    },
    serves: 'sales',
    moves: ['conversion'],
    effect: 1,
    leadDays: DAYS_TO_COMPLETE + 10,
  },
  {
    key: 'promotions.returning-buyers',
    text: {
      zh: '把上新和回购优惠发给买过且愿意接收消息的人。',
      en: 'Tell those who bought before, and who agreed to hear from you, what is new and what they get for coming back.',
    },
    serves: 'sales',
    moves: ['repurchase'],
    effect: 2,
    leadDays: DAYS_TO_COMPLETE,
  },
  {
    key: 'promotions.lost-traffic',
    text: {
      zh: '查清访客是从哪几个入口少的，先补少得最多的那个。',
      en: 'Find out through which entrances fewer visitors come, and repair the one that lost most.',
    },
    serves: 'sales',
    moves: ['traffic'],
    effect: 2,
    leadDays: DAYS_TO_COMPLETE,
  },
];
