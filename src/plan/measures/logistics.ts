import { type Measure, SCORE_WINDOW } from './measure';

export const logistics: readonly Measure[] = [
  {
    key: 'logistics.pick-up',
    text: {
      zh: '与仓库和快递约定每天的截单和揽收时间，早晚各查一次未揽收的订单。',
      en: 'Agree daily cut-off and pick-up times with warehouse and carrier, and check twice a day for orders not yet picked up.',
    },
    serves: 'service',
    moves: ['logistics'],
    effect: 1,
    leadDays: SCORE_WINDOW,
  },
  {
    key: 'logistics.stuck-parcels',
    text: {
      zh: '每天查出物流停滞的包裹，在买家来问之前联系快递并告知进展。',
      en: 'Every day find parcels that have stopped moving; call the carrier, and tell buyers before they ask.',
    },
    serves: 'service',
    moves: ['logistics', 'disputes', 'complaintRate'],
    effect: 2,
    leadDays: SCORE_WINDOW,
  },
  {
    key: 'logistics.carriers',
    text: {
      zh: '按收货地区比较各快递的时效和破损率，更换时效差的线路。',
      en: 'Compare carriers by region for speed and damage, and replace them on slow routes.',
    },
    serves: 'service',
    moves: ['logistics'],
    effect: 2,
    leadDays: SCORE_WINDOW + 15,
  },
  {
    key: 'logistics.packing',
    text: {
      zh: '记录哪些商品在哪个环节破损，给易损商品升级包装。',
      en: 'Record which items break, and where on their way, and improve the packing of fragile ones.',
    },
    serves: 'service',
    moves: ['logistics', 'goods', 'refundRate'],
    effect: 3,
    leadDays: SCORE_WINDOW + 15,
  },
];
