import { DAYS_TO_COMPLETE, type Measure, SCORE_WINDOW } from './measure';

export const productInformation: readonly Measure[] = [
  {
    key: 'product-information.match',
    text: {
      zh: '逐款对照实物核对标题、参数、尺码和颜色，与实物不符的描述立即改正。',
      en: 'Check titles, specifications, sizes and colours against the item itself, and correct whatever promises too much.',
    },
    serves: 'service',
    moves: ['goods', 'refundRate'],
    effect: 1,
    leadDays: SCORE_WINDOW,
  },
  {
    key: 'product-information.known-limits',
    text: {
      zh: '把退货原因里提得最多的问题写进详情页，让买家下单前就知道。',
      en: 'State on the product page what buyers most often name when they return an item, so that they know before ordering.',
    },
    serves: 'service',
    moves: ['goods', 'disputes', 'refundRate'],
    effect: 2,
    leadDays: SCORE_WINDOW,
  },
  {
    key: 'product-information.pictures',
    text: {
      zh: '给销量前二十的商品补拍细节图和场景图。',
      en: 'Add pictures of details and of the item in use to the twenty best sellers.',
    },
    serves: 'sales',
    moves: ['conversion'],
    effect: 2,
    leadDays: DAYS_TO_COMPLETE + 10,
  },
];
