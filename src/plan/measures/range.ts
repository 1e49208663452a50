import { DAYS_TO_COMPLETE, type Measure, SCORE_WINDOW } from './measure';

export const range: readonly Measure[] = [
  {
    key: 'range.prune',
    text: {
      zh: '停推卖得少又常退货的款，把库存和人手留给卖得动的。',
      en: 'Stop promoting items that sell little and come back often; keep stock and hands for those that sell.',
    },
    serves: 'service',
    moves: ['goods', 'refundRate'],
    effect: 2,
    leadDays: SCORE_WINDOW + 15,
  },
  {
    key: 'range.small-batches',
    text: {
      zh: '新品先小批试卖，看转化和退货再决定加不加量。',
      en: 'Try new items in small batches, and look at conversion and returns before ordering more.',
    },
    serves: 'sales',
    moves: ['conversion'],
    effect: 3,
    leadDays: DAYS_TO_COMPLETE + 30,
  },
];
