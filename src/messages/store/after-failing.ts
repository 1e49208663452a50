import type { Bilingual } from '../language';
import { tierNames, unconfirmed } from '../standards';

const helpDesk = unconfirmed(tierNames['help-desk answer']);
const hearsay = unconfirmed(tierNames.hearsay);

/**
 * What is told of a store that has failed. Nothing of it stands in the rule text; days are yyyy-MM-dd. Read in copies of
 * help-desk answers: jiutoushe.cn/wen/256429.html (2022-09-17) and m.11467.com/product/d27013966.htm for supervision and
 * exit, jiutoushe.cn/wen/306677 for the deposit, hujinzicha.net/2024/07/26/6482.html and fenjinzi.com/16402.html for the
 * annual fee; as hearsay 39zn.cn/article/219532 for coming back.
 */
export const afterFailingSentences = {
  certain: (day: string): Bilingual => ({
    zh: `不达标自 ${day} 起已确定，之后的成绩不能补救。`,
    en: `It has been certain since ${day} that the store fails; no later result makes up for it.`,
  }),
  supervision: (from: string, exitBy: string): Bilingual => ({
    zh: `次月 1 日（${from}）起店铺被监管，须在 ${exitBy} 18:00 前申请转入淘宝企业店铺或退出天猫；逾期不办，《天猫商户服务协议》自动终止（${helpDesk.zh}）。`,
    en: `From ${from}, the first of the next month, the store is under supervision. It may ask to move to Taobao as a company store or to leave Tmall until 18:00 on ${exitBy}; after that the service agreement ends by itself (${helpDesk.en}).`,
  }),
  exitPast: (exitBy: string): Bilingual => ({
    zh: `按此推算，${exitBy} 已过，请立即向平台核实。`,
    en: `By that reckoning ${exitBy} is past: ask the platform at once.`,
  }),
  cancel: {
    zh: `已提交的退出或转店申请，也只能在同一时限前撤销（${helpDesk.zh}）。`,
    en: `A request to leave or to move can be taken back only until the same hour (${helpDesk.en}).`,
  },
  deposit: {
    zh: `保证金不因此被扣（${helpDesk.zh}）。`,
    en: `The deposit is not forfeited for it (${helpDesk.en}).`,
  },
  reEntry: {
    zh: `据称不达标后须满 6 个月才能再次申请入驻（${hearsay.zh}）。`,
    en: `It is said that a new application is possible after 6 months (${hearsay.en}).`,
  },
  unknown: {
    zh: '未找到：对考核结果申诉的正式途径、延期的可能、补足后恢复的做法。以商家中心收到的通知为准。',
    en: 'Not found anywhere: an official way to appeal, to get more time, or to be reinstated after making up for it. The notice in the merchant centre prevails.',
  },
  /** Where the rest stands, of which a task does not speak. */
  more: {
    zh: '撤销申请、保证金、再次入驻和未查明的事项，见侧边栏“店铺”页；以商家中心收到的通知为准。',
    en: 'On taking a request back, the deposit, applying again and what is not known, see the Store tab of the sidebar. The notice in the merchant centre prevails.',
  },
  annualFee: {
    zh: `天猫年费已于 2024-09-01 取消，因考核不达标损失年费返还的说法已成历史，本工具不作计算（${helpDesk.zh}）。`,
    en: `Tmall abolished the annual fee on 2024-09-01: losing its refund by failing is history, and this tool computes none of it (${helpDesk.en}).`,
  },
} as const;

/** What a store that has failed is told. */
export const afterFailingTexts = {
  heading: { zh: '不达标之后', en: 'After failing' },
  annualFee: { zh: '年费', en: 'The annual fee' },
} as const satisfies Record<string, Bilingual>;
