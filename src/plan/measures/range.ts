import { DAYS_TO_COMPLETE, type Measure, SCORE_WINDOW } from './measure';

export const range: readonly Measure[] = [
  {
    key: 'range.prune',
    text: {
      zh: '停止推广销量低、退货多的款，把库存和人手留给动销好的款。',
      en: 'Stop promoting items that sell little and are often returned; keep stock and staff for those that sell.',
    },
    serves: 'service',
    moves: ['goods', 'refundRate'],
    effect: 2,
    leadDays: SCORE_WINDOW + 15,
  },
  {
    key: 'range.small-batches',
    text: {
      zh: '新品先小批量试销，看转化率和退货率再决定是否加量。',
      en: 'Test new items in small batches, and look at conversion and returns before ordering more.',
    },
    serves: 'sales',
    moves: ['conversion'],
    effect: 3,
    leadDays: DAYS_TO_COMPLETE + 30,
  },
];
