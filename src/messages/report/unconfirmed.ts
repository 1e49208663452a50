import type { Bilingual } from '../language';

/** What of an explanation can be unconfirmed. */
export const doubtNames = {
  sales: { zh: '销售额', en: 'sales' },
  score: { zh: '服务分', en: 'score' },
  continuity: { zh: '持续经营', en: 'continuous operation' },
  exemption: { zh: '免考期', en: 'exempt period' },
  firstDay: { zh: '起始日由上一周期推算', en: 'first day of the cycle' },
  categories: { zh: '主营类目变更后的算法', en: 'how a change of category counts' },
  effectiveDay: { zh: '生效日期', en: 'day of effect' },
  /** Sales, score and continuity together. */
  requirements: { zh: '各项要求', en: 'requirements' },
} as const satisfies Record<string, Bilingual>;

/** All that is unconfirmed, in one sentence at the end: what it is, and how far it can be trusted. */
export const unconfirmedSentence = (
  doubts: readonly { readonly tier: Bilingual; readonly names: readonly Bilingual[] }[],
): Bilingual => ({
  zh: `未经证实：${doubts.map(({ tier, names }) => `${names.map(({ zh }) => zh).join('、')}（${tier.zh}）`).join('；')}。`,
  en: `Unconfirmed: ${doubts.map(({ tier, names }) => `${names.map(({ en }) => en).join(', ')} (${tier.en})`).join('; ')}.`,
});
