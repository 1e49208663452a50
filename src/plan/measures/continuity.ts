import { DAYS_TO_COMPLETE, type Measure } from './measure';

export const continuity: readonly Measure[] = [
  {
    key: 'continuity.genuine-sale',
    text: {
      zh: '主推最容易成交的一款，确保截止日之前至少有一单真实订单交易成功。',
      en: 'Promote the item that sells most easily, so that at least one genuine order is completed before the last day.',
    },
    serves: 'continuity',
    moves: [],
    effect: 1,
    leadDays: DAYS_TO_COMPLETE,
  },
  {
    key: 'continuity.listed',
    text: {
      zh: '每周检查：有商品在售、有库存，主营类目正常。',
      en: 'Check every week that items are listed and in stock, and that the store has a main category.',
    },
    serves: 'continuity',
    moves: [],
    effect: 1,
    leadDays: DAYS_TO_COMPLETE,
  },
];
