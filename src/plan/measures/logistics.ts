import { type Measure, SCORE_WINDOW } from './measure';

export const logistics: readonly Measure[] = [
  {
    key: 'logistics.pick-up',
    text: {
      zh: '与仓库和快递说定每天的截单和揽收时间，早晚各查一次还没揽收的订单。',
      en: 'Agree a daily cut-off and pick-up with warehouse and carrier, and look twice a day for orders not picked up yet.',
    },
    serves: 'service',
    moves: ['logistics'],
    effect: 1,
    leadDays: SCORE_WINDOW,
  },
  {
    key: 'logistics.stuck-parcels',
    text: {
      zh: '每天找出停滞的包裹，赶在买家发问之前联系快递并告知进展。',
      en: 'Find the parcels that stand still every day, call the carrier and tell the buyer before they ask.',
    },
    serves: 'service',
    moves: ['logistics', 'disputes', 'complaintRate'],
    effect: 2,
    leadDays: SCORE_WINDOW,
  },
  {
    key: 'logistics.carriers',
    text: {
      zh: '按收货地区比较各家快递的天数和破损，换掉慢的线路。',
      en: 'Compare carriers by region, in days and in damage, and change the slow routes.',
    },
    serves: 'service',
    moves: ['logistics'],
    effect: 2,
    leadDays: SCORE_WINDOW + 15,
  },
  {
    key: 'logistics.packing',
    text: {
      zh: '记下哪些商品在哪一段破损，给易损的换包装。',
      en: 'Note which items break and where on their way, and pack the fragile ones otherwise.',
    },
    serves: 'service',
    moves: ['logistics', 'goods', 'refundRate'],
    effect: 3,
    leadDays: SCORE_WINDOW + 15,
  },
];
