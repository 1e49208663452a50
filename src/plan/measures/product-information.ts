import { DAYS_TO_COMPLETE, type Measure, SCORE_WINDOW } from './measure';

export const productInformation: readonly Measure[] = [
  {
    key: 'product-information.match',
    text: {
      zh: '逐件拿实物核对标题、参数、尺码和颜色，写得比实物好的改回来。',
      en: 'Hold title, data, sizes and colours against the item itself, and take back whatever promises more than it is.',
    },
    serves: 'service',
    moves: ['goods', 'refundRate'],
    effect: 1,
    leadDays: SCORE_WINDOW,
  },
  {
    key: 'product-information.known-limits',
    text: {
      zh: '把退货时说得最多的不足写进详情页，让人下单前就知道。',
      en: 'Say on the page what buyers name most when they send an item back, so that they know before they order.',
    },
    serves: 'service',
    moves: ['goods', 'disputes', 'refundRate'],
    effect: 2,
    leadDays: SCORE_WINDOW,
  },
  {
    key: 'product-information.pictures',
    text: {
      zh: '给销量前二十的商品补拍细节图和使用图。',
      en: 'Add pictures of details and of use to the twenty items that sell most.',
    },
    serves: 'sales',
    moves: ['conversion'],
    effect: 2,
    leadDays: DAYS_TO_COMPLETE + 10,
  },
];
