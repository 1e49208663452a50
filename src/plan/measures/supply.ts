import { type Measure, SCORE_WINDOW } from './measure';

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
