import { type Measure, SCORE_WINDOW } from './measure';

export const quality: readonly Measure[] = [
  {
    key: 'quality.returns-by-reason',
    text: {
      zh: '每周按商品统计质量退货原因，最差的三款先停止推广再整改。',
      en: 'Count quality returns by item every week; stop promoting the worst three until they are fixed.',
    },
    serves: 'service',
    moves: ['goods', 'refundRate'],
    effect: 1,
    leadDays: SCORE_WINDOW,
  },
  {
    key: 'quality.before-shipping',
    text: {
      zh: '出库前抽检，登记不合格的批次和供应商。',
      en: 'Check samples before they ship, and record the batches and suppliers that fail.',
    },
    serves: 'service',
    moves: ['goods', 'refundRate', 'disputes'],
    effect: 2,
    leadDays: SCORE_WINDOW,
  },
  {
    key: 'quality.laboratory',
    text: {
      zh: '把退货最多的商品送第三方检测，不合格的批次停售。',
      en: 'Have the most returned items tested by a laboratory, and stop selling the batches that fail.',
    },
    serves: 'service',
    moves: ['goods'],
    effect: 3,
    leadDays: SCORE_WINDOW + 30,
  },
];
