import { counted } from '../counted';
import type { Bilingual } from '../language';

/** The list of the days on which something is judged. */
export const daysTexts = {
  heading: { zh: '节点与月末', en: 'Nodes and month ends' },
  span: { zh: '时间范围', en: 'How far ahead' },
  quarter: { zh: '3 个月', en: '3 months' },
  year: { zh: '12 个月', en: '12 months' },
  monthEnd: { zh: '月末服务分', en: 'Month-end score' },
  none: { zh: '在此期间没有节点，也没有月末。', en: 'No node and no month end in that time.' },
  notBegun: { zh: '，周期尚未开始', en: ', its cycle has not begun' },
  without: { zh: '未列出或未列全的店铺', en: 'Stores not listed, or not in full' },
} as const satisfies Record<string, Bilingual>;

export const daysSentences = {
  left: (days: number): Bilingual =>
    days === 0
      ? { zh: '就在当天', en: 'the very day' }
      : { zh: `剩 ${days} 天`, en: `${counted(days, 'day')} left` },
  nodes: (count: number): Bilingual => ({ zh: `${count} 个考核节点`, en: counted(count, 'node') }),
  /** What is asked of how many stores. */
  asked: (ask: Bilingual, stores: number): Bilingual => ({
    zh: `${ask.zh}（${stores} 家）`,
    en: `${ask.en} (${counted(stores, 'store')})`,
  }),
  passing: (count: number, of: number): Bilingual =>
    count === of
      ? { zh: '均已填写且通过', en: 'all entered, all pass so far' }
      : { zh: `已填写且通过 ${count} 家`, en: `${count} entered and passing so far` },
  /** How many are not safe yet, by what stands against it. Not all can be 0. */
  open: (failing: number, untargeted: number, unfilled: number, notScored: number): Bilingual => {
    const parts = [
      { count: failing, zh: '未通过', en: 'not passing' },
      { count: untargeted, zh: '目标未填', en: 'without a target' },
      { count: unfilled, zh: '分数未填', en: 'not filled in' },
      { count: notScored, zh: '平台未出分', en: 'without a score from the platform' },
    ].filter(({ count }) => count > 0);
    return {
      zh: parts.map(({ count, zh }) => `${zh} ${count} 家`).join('，'),
      en: parts.map(({ count, en }) => `${count} ${en}`).join(', '),
    };
  },
  missing: (reason: Bilingual, count: number): Bilingual => ({
    zh: `${reason.zh}：${count} 家`,
    en: `${counted(count, 'store')}: ${reason.en}`,
  }),
  from: (month: string): Bilingual => ({ zh: `自 ${month} 起`, en: `from ${month} on` }),
};

export const nodesSheetTexts = {
  toSheet: { zh: '未来 12 个月的表格', en: 'Table of the next 12 months' },
  hint: {
    zh: '把全部店铺的节点按月写入一张新工作表。',
    en: 'Writes the nodes of all stores, month by month, to a new sheet.',
  },
} as const satisfies Record<string, Bilingual>;
