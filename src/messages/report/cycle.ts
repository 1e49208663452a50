import type { Bilingual } from '../language';

const inBrackets = (article: Bilingual | undefined): Bilingual =>
  article ? { zh: `（${article.zh}）`, en: ` (${article.en})` } : { zh: '', en: '' };

/** What is said of the cycle a day lies in. Days are yyyy-MM-dd. */
export const cycleSentences = {
  notOpen: (onboard: string, article: Bilingual | undefined): Bilingual => ({
    zh: `未上线：上线日期 ${onboard}，上线后先是免考期${inBrackets(article).zh}。`,
    en: `Not open: the onboard date is ${onboard}, and an exempt period comes first${inBrackets(article).en}.`,
  }),
  exempt: (lastDay: string, trialFirstDay: string, firstNode: string): Bilingual => ({
    zh: `免考：至 ${lastDay}；试考期自 ${trialFirstDay} 起，首个节点 ${firstNode}。`,
    en: `Exempt until ${lastDay}; the trial begins on ${trialFirstDay}, its first node is ${firstNode}.`,
  }),
  nothingCounts: (article: Bilingual | undefined): Bilingual => ({
    zh: `免考期的数据不计入考核${inBrackets(article).zh}。`,
    en: `What happens in the exempt period does not count${inBrackets(article).en}.`,
  }),
  standard: (name: Bilingual, firstDay: string, article: Bilingual | undefined): Bilingual => ({
    zh: `适用标准：${name.zh}（${firstDay} 起${article ? `，${article.zh}` : ''}）。`,
    en: `Standard: ${name.en}, from ${firstDay}${inBrackets(article).en}.`,
  }),
  assigned: {
    zh: '该标准由您指定。',
    en: 'That standard was assigned by you.',
  },
  assignedInstead: (byDate: Bilingual): Bilingual => ({
    zh: `该标准由您指定；按日期应为${byDate.zh}。`,
    en: `That standard was assigned by you; by date it would be the ${byDate.en}.`,
  }),
  openedBeforeStandard: (onboard: string, effectiveDay: string): Bilingual => ({
    zh: `店铺 ${onboard} 上线，早于标准生效日 ${effectiveDay}：第一条与第三条说法不一，以更具体的第三条（按周期首日）为准。`,
    en: `The store opened on ${onboard}, before the standard came into force on ${effectiveDay}: articles 1 and 3 conflict, and the more specific article 3, by the cycle's first day, decides.`,
  }),
  indicatorReplaced: (by: Bilingual, day: string): Bilingual => ({
    zh: `${day} 起改为${by.zh}，前后不可比较，请核对目标。`,
    en: `On ${day} the ${by.en} took its place: the two can't be compared, so check your target.`,
  }),
  noLaterKnown: {
    zh: '本工具未收录更晚的标准，请核对有无新版。',
    en: 'This tool knows no later standard; check whether there is one.',
  },
};
