import { type Measure, SCORE_WINDOW } from './measure';

export const quality: readonly Measure[] = [
  {
    key: 'quality.returns-by-reason',
    text: {
      zh: '每周按商品统计因质量退货的原因，最差的三款先停推再改。',
      en: 'Count the returns for quality by item every week; stop promoting the worst three until they are mended.',
    },
    serves: 'service',
    moves: ['goods', 'refundRate'],
    effect: 1,
    leadDays: SCORE_WINDOW,
  },
  {
    key: 'quality.before-shipping',
    text: {
      zh: '出库前抽检，登记不合格的批次和厂家。',
      en: 'Check samples before they leave, and keep a record of the batches and makers that fail.',
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
      en: 'Have the items that come back most tested by a laboratory, and stop selling the batches that fail.',
    },
    serves: 'service',
    moves: ['goods'],
    effect: 3,
    leadDays: SCORE_WINDOW + 30,
  },
];
