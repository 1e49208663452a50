import { DAYS_TO_COMPLETE, type Measure } from './measure';

export const promotions: readonly Measure[] = [
  {
    key: 'promotions.calendar',
    text: {
      zh: '从节点日期倒排活动，留出发货、收货和退换货的时间：到节点时交易成功的订单才计入。',
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
      zh: '活动集中推转化率高、退货率低的几款，先备足货。',
      en: 'Focus campaigns on the few items that convert well and are rarely returned, and stock them first.',
    },
    serves: 'sales',
    moves: ['conversion'],
    effect: 1,
    leadDays: DAYS_TO_COMPLETE + 10,
  },
  {
    key: 'promotions.returning-buyers',
    text: {
      zh: '向同意接收消息的老客推送上新和复购优惠。',
      en: 'Tell past buyers who agreed to be contacted what is new, and what they get for buying again.',
    },
    serves: 'sales',
    moves: ['repurchase'],
    effect: 2,
    leadDays: DAYS_TO_COMPLETE,
  },
  {
    key: 'promotions.lost-traffic',
    text: {
      zh: '查清访客减少来自哪几个流量入口，先补跌得最多的那个。',
      en: 'Find out which traffic sources bring fewer visitors, and restore the one that lost most.',
    },
    serves: 'sales',
    moves: ['traffic'],
    effect: 2,
    leadDays: DAYS_TO_COMPLETE,
  },
];
