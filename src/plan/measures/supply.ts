import { type Measure, SCORE_WINDOW } from './measure';

export const supply: readonly Measure[] = [
  {
    key: 'supply.origin',
    text: {
      zh: '逐个商品核对厂家、进货凭证和证照，来源说不清的先下架。',
      en: 'Check maker, invoices and licences item by item, and take down what nobody can say the origin of.',
    },
    serves: 'service',
    moves: ['goods', 'disputes'],
    effect: 3,
    leadDays: SCORE_WINDOW + 30,
  },
  {
    key: 'supply.authorisations',
    text: {
      zh: '把品牌授权和资质的到期日列成表，提前两个月续。',
      en: 'List the days on which brand authorisations and licences run out, and renew them two months before.',
    },
    serves: 'continuity',
    moves: [],
    effect: 3,
    leadDays: 60,
  },
];
