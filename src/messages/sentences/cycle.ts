import type { Bilingual } from '../language';

/** What is said of the cycle a day lies in. Days are yyyy-MM-dd. */
export const cycleSentences = {
  notOpen: (onboard: string): Bilingual => ({
    zh: `店铺尚未上线：上线日期 ${onboard}，上线当月为免考期（第二条第一款）。`,
    en: `The store is not open yet: its onboard date is ${onboard}, and the month of opening is exempt (article 2(1)).`,
  }),
  exempt: (lastDay: string, trialFirstDay: string, firstNode: string): Bilingual => ({
    zh: `免考期至 ${lastDay}，${trialFirstDay} 起进入试考期，首个考核节点是 ${firstNode}；免考期的数据不计入考核（第二条第一款）。`,
    en: `Exempt until ${lastDay}; the trial begins on ${trialFirstDay} and its first node is ${firstNode}; what happens in the exempt month does not count (article 2(1)).`,
  }),
  standard: (name: Bilingual, firstDay: string, lastDay: string): Bilingual => ({
    zh: `适用标准：${name.zh}，自本周期首日 ${firstDay} 起适用至 ${lastDay}（第三条）。`,
    en: `Governing standard: ${name.en}, from the cycle's first day ${firstDay} to ${lastDay} (article 3).`,
  }),
  openedBeforeStandard: (onboard: string, effectiveDay: string): Bilingual => ({
    zh: `店铺 ${onboard} 上线，早于该标准生效日 ${effectiveDay}：第一条与第三条说法不一，以更具体的第三条（按周期首日）为准。`,
    en: `The store opened on ${onboard}, before that standard came into force on ${effectiveDay}: articles 1 and 3 conflict, and the more specific article 3, which goes by the cycle's first day, decides.`,
  }),
};
