import { DAYS_TO_COMPLETE, type Measure } from './measure';

export const continuity: readonly Measure[] = [
  {
    key: 'continuity.genuine-sale',
    text: {
      zh: '推最容易成交的一款，在截止日之前至少有一单真实订单交易成功。',
      en: 'Push the item that sells most easily, so that at least one genuine order is completed before the last day.',
    },
    serves: 'continuity',
    moves: [],
    effect: 1,
    leadDays: DAYS_TO_COMPLETE,
  },
  {
    key: 'continuity.listed',
    text: {
      zh: '每周确认有商品在售、有库存，主营类目没有空着。',
      en: 'Make sure every week that items are listed and in stock, and that the main category is not empty.',
    },
    serves: 'continuity',
    moves: [],
    effect: 1,
    leadDays: DAYS_TO_COMPLETE,
  },
];
