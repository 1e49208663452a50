import { counted } from '../counted';
import type { Bilingual } from '../language';

/** What a calendar shows of an event. Days are yyyy-MM-dd. */
export const calendarFileTexts = {
  name: { zh: '天猫考核', en: 'Tmall assessment' },
} as const satisfies Record<string, Bilingual>;

export const calendarFileSentences = {
  fileName: (date: string): Bilingual => ({
    zh: `天猫考核节点-${date}.ics`,
    en: `tmall-nodes-${date}.ics`,
  }),
  node: (store: string, name: Bilingual): Bilingual => ({
    zh: `${store}：${name.zh}`,
    en: `${store}: ${name.en}`,
  }),
  /** @param ask what is asked of all scores; undefined where it is not the same of all */
  monthEnd: (ask: Bilingual | undefined, stores: number): Bilingual => ({
    zh: `天猫月末${ask ? ask.zh : '服务分'}（${stores} 家店铺）`,
    en: `Tmall month end: ${ask ? ask.en : 'scores'} (${counted(stores, 'store')})`,
  }),
  completedOnly: {
    zh: '只计届时已“交易成功”的订单。',
    en: 'Only orders that are 交易成功 (completed) by then count.',
  },
  asOf: (date: string): Bilingual => ({
    zh: `按截至 ${date} 的数据。表格变化后请重新下载并导入。`,
    en: `From the data as of ${date}. Download and import again when the sheet has changed.`,
  }),
  inDays: (days: number, what: string): Bilingual => ({
    zh: `还有 ${days} 天：${what}`,
    en: `In ${counted(days, 'day')}: ${what}`,
  }),
};
