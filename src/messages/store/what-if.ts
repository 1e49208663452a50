import type { Bilingual } from '../language';

export const whatIfTexts = {
  heading: { zh: '假如', en: 'What if' },
  hint: {
    zh: '从截至日期起每个月都如此；留空即为未知。',
    en: 'Of every month from the as-of date on; blank is unknown.',
  },
  sales: { zh: '每月销售额（元）', en: 'Monthly sales (CNY)' },
  score: { zh: '每月服务分', en: 'Monthly score' },
  workOut: { zh: '推算', en: 'Work out' },
  workingOut: { zh: '正在推算…', en: 'Working out…' },
  clear: { zh: '清除', en: 'Clear' },
  cleared: { zh: '已清除假设。', en: 'The assumption is cleared.' },
  nothingTyped: {
    zh: '请至少填写一项：每月销售额，如 1.2万，或每月服务分，如 4.8。',
    en: 'Fill in at least one: the monthly sales, such as 12,000, or the monthly score, such as 4.8.',
  },
  notAScore: { zh: '应为数字，例如 4.8；也可以留空', en: 'expected a number such as 4.8, or blank' },
} as const satisfies Record<string, Bilingual>;

export const whatIfSentences = {
  wrong: (typed: string, complaint: Bilingual): Bilingual => ({
    zh: `“${typed}”：${complaint.zh}。`,
    en: `"${typed}": ${complaint.en}.`,
  }),
};
