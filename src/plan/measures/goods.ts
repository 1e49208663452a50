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

export const supply: readonly Measure[] = [
  {
    key: 'supply.origin',
    text: {
      zh: '逐个商品核对供应商、进货凭证和资质，来源说不清的先下架。',
      en: 'Check supplier, invoices and licences item by item, and take down whatever has no proof of origin.',
    },
    serves: 'service',
    moves: ['goods', 'disputes'],
    effect: 3,
    leadDays: SCORE_WINDOW + 30,
  },
  {
    key: 'supply.authorisations',
    text: {
      zh: '把品牌授权和资质的到期日列成表，提前两个月续期。',
      en: 'List the expiry dates of brand authorisations and licences, and renew them two months ahead.',
    },
    serves: 'continuity',
    moves: [],
    effect: 3,
    leadDays: 60,
  },
];
