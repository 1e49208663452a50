import type { Bilingual } from '../language';

/** What is said of the cycle a day lies in. Days are yyyy-MM-dd. */
export const cycleSentences = {
  notOpen: (onboard: string): Bilingual => ({
    zh: `店铺尚未上线：上线日期 ${onboard}，上线后先是免考期（第二条第一款）。`,
    en: `The store is not open yet: its onboard date is ${onboard}, and an exempt period comes first (article 2(1)).`,
  }),
  exempt: (lastDay: string, trialFirstDay: string, firstNode: string, basis: Bilingual): Bilingual => ({
    zh: `免考期至 ${lastDay}，${trialFirstDay} 起进入试考期，首个考核节点是 ${firstNode}；免考期的数据不计入考核（${basis.zh}）。`,
    en: `Exempt until ${lastDay}; the trial begins on ${trialFirstDay} and its first node is ${firstNode}; what happens in the exempt period does not count (${basis.en}).`,
  }),
  standard: (
    name: Bilingual,
    firstDay: string,
    lastDay: string,
    effectiveDay: string,
    doubts: { readonly firstDay: Bilingual | undefined; readonly effectiveDay: Bilingual | undefined },
  ): Bilingual => {
    const first = doubts.firstDay;
    const effective = doubts.effectiveDay;
    return {
      zh: `适用标准：${name.zh}，自本周期首日 ${firstDay} 起适用至 ${lastDay}（第三条${first ? `；首日由此前的周期推算，${first.zh}` : ''}${effective ? `；生效日期 ${effectiveDay} ${effective.zh}` : ''}）。`,
      en: `Governing standard: ${name.en}, from the cycle's first day ${firstDay} to ${lastDay} (article 3${first ? `; that day is counted from earlier cycles, ${first.en}` : ''}${effective ? `; in force from ${effectiveDay}, ${effective.en}` : ''}).`,
    };
  },
  assigned: {
    zh: '该标准由您指定。',
    en: 'That standard was assigned by you.',
  },
  assignedInstead: (byDate: Bilingual): Bilingual => ({
    zh: `该标准由您指定；按日期应为${byDate.zh}。`,
    en: `That standard was assigned by you; by date it would be the ${byDate.en}.`,
  }),
  openedBeforeStandard: (onboard: string, effectiveDay: string): Bilingual => ({
    zh: `店铺 ${onboard} 上线，早于该标准生效日 ${effectiveDay}：第一条与第三条说法不一，以更具体的第三条（按周期首日）为准。`,
    en: `The store opened on ${onboard}, before that standard came into force on ${effectiveDay}: articles 1 and 3 conflict, and the more specific article 3, which goes by the cycle's first day, decides.`,
  }),
  indicatorReplaced: (indicator: Bilingual, by: Bilingual, day: string): Bilingual => ({
    zh: `平台自 ${day} 起以${by.zh}取代${indicator.zh}，前后的分数不可比较，请核对目标对应的是哪一种分数。`,
    en: `From ${day} on the platform shows the ${by.en} in the place of the ${indicator.en}: the two can't be compared, so check which of them your target is for.`,
  }),
  noLaterKnown: {
    zh: '本工具没有收录更晚的标准，请核对平台是否已发布新版。',
    en: 'No later standard is known to this tool; check whether Tmall has published one.',
  },
};
