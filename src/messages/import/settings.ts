import type { Bilingual } from '../language';

export const settingTexts = {
  heading: { zh: '计算设置', en: 'Settings of the computation' },
  amountBasis: { zh: '金额', en: 'Amount' },
  paid: { zh: '买家实付', en: 'Paid' },
  'paid out': { zh: '打款金额', en: 'Paid out' },
  amountHint: {
    zh: '以哪一列为订单金额，再减邮费和退款。规则没有写明；默认为买家实付金额。',
    en: 'Which column is the amount, less postage and refunds. The rule does not say; the default is what the buyer paid.',
  },
  dateBasis: { zh: '归入月份的日期', en: 'Date that tells the month' },
  completion: { zh: '确认收货', en: 'Completed' },
  payment: { zh: '付款', en: 'Paid' },
  creation: { zh: '创建', en: 'Created' },
  dateHint: {
    zh: '订单按哪一天归入月份。规则没有写明；默认为确认收货时间。',
    en: 'Which day puts an order into a month. The rule does not say; the default is the day of completion.',
  },
  otherTitles: { zh: '算作“其他”类目的商品标题或类目', en: 'Titles or categories that count as 其他' },
  otherHint: {
    zh: '每行一个，如 补差价、邮费。所有商品的标题或类目都含其中之一的订单不计入（2022 年规则第五条第二款第四项）。',
    en: 'One per line, such as 补差价 or 邮费. An order whose titles or category all contain one of them is left out (article 5(2)(d) of 2022).',
  },
  thirdParties: { zh: '第三方店铺或卖家', en: 'Third-party stores or sellers' },
  thirdHint: {
    zh: '每行一个名称或 id。由其成交的订单不计入（2022 年规则第五条第二款第六项）。',
    en: 'One name or id per line. Orders that they sold are left out (article 5(2)(f) of 2022).',
  },
  notB2CValues: { zh: '不是天猫 B2C 的渠道', en: 'Channels that are not Tmall B2C' },
  notB2CHint: {
    zh: '每行一个，照“新零售交易类型”等列里的写法。这些订单不计入（2022 年规则第五条第二款第五项）；没有写在这里的渠道照常计入，并在结果中列出。',
    en: 'One per line, as it stands in columns such as 新零售交易类型. Such orders are left out (article 5(2)(e) of 2022); any other channel counts, and is listed beside the sums.',
  },
} as const satisfies Record<string, Bilingual>;
