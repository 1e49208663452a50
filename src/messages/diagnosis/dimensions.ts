import type { Bilingual } from '../language';

/** The dimensions of the service scores: of the basic one (article 5(3)), then of the later ones. */
export const scoreDimensionNames = {
  goods: { zh: '商品', en: 'Goods' },
  logistics: { zh: '物流', en: 'Logistics' },
  'after-sales': { zh: '售后', en: 'After-sales' },
  consultation: { zh: '咨询', en: 'Consultation' },
  disputes: { zh: '纠纷', en: 'Disputes' },
  service: { zh: '服务体验', en: 'Service experience' },
  quality: { zh: '宝贝质量', en: 'Product quality' },
  speed: { zh: '物流速度', en: 'Logistics speed' },
  assurance: { zh: '服务保障', en: 'Service assurance' },
} as const satisfies Record<string, Bilingual>;

/** What can be wrong with the dimensions that a function is given. */
export const dimensionProblems = {
  notDimensions: (size: string): Bilingual => ({
    zh: `参数 dimensions 的大小是 ${size}，应为一行或一列得分，或者两行（两列），其中第一行（列）是维度名称`,
    en: `argument dimensions is ${size}; expected one row or column of scores, or two of which the first holds the names`,
  }),
  nameWanted: (position: number, value: string): Bilingual => ({
    zh: `参数 dimensions 第 ${position} 个维度名称的值“${value}”：两行（两列）时，第一行（列）应为名称`,
    en: `argument dimensions, name ${position}, value "${value}": of two rows or columns the first is expected to hold names`,
  }),
  targetMissing: {
    zh: '参数 target 为空，应为服务分目标，例如 4.6；不适用时写 -',
    en: 'argument target is blank; expected a score target such as 4.6, or - where it does not apply',
  },
} as const satisfies Record<string, Bilingual | ((...parts: never[]) => Bilingual)>;
