import type { Bilingual } from './language';

/** How far a field of a standard can be trusted. */
export const tierNames = {
  'rule text': { zh: '规则原文', en: 'rule text' },
  'mirror of the rule text': { zh: '规则转载', en: 'mirror of the rule text' },
  'translated draft': { zh: '征求意见稿译文', en: 'translated consultation draft' },
  'help-desk answer': { zh: '客服答复', en: 'help-desk answer' },
  hearsay: { zh: '传闻', en: 'hearsay' },
  inferred: { zh: '推断', en: 'inferred' },
  'own entry': { zh: '自行填写', en: 'your own entry' },
} as const satisfies Record<string, Bilingual>;

/** The column that says of a whole row how far its least trustworthy field can be trusted. */
export const tierHeader: Bilingual = { zh: '可信度（最低的一项）', en: 'Confidence (the least)' };

/** @param tier its name */
export const unconfirmed = (tier: Bilingual): Bilingual => ({
  zh: `未经证实：${tier.zh}`,
  en: `unconfirmed: ${tier.en}`,
});

/** The words that the cells of the standards table hold. */
export const selectionWords = {
  'by date': { zh: '按日期', en: 'by date' },
  'by choice': { zh: '仅指定', en: 'by choice' },
} as const satisfies Record<string, Bilingual>;

export const exemptionWords = {
  'month of opening': { zh: '上线当月', en: 'month of opening' },
  'three months': { zh: '三个月', en: 'three months' },
} as const satisfies Record<string, Bilingual>;

export const comparisonWords = {
  'at least': { zh: '不低于', en: 'at least' },
  above: { zh: '超过', en: 'above' },
} as const satisfies Record<string, Bilingual>;

/** In the monthly rows: from here on the version in force by date governs again. */
export const byDateAgain: Bilingual = { zh: '自动', en: 'auto' };

/** Where a field stands that the user wrote without naming a source. */
export const inStandardsRow = (row: number): Bilingual => ({
  zh: `考核标准表第 ${row} 行`,
  en: `row ${row} of the standards`,
});
