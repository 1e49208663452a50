import { counted } from './counted';
import type { Bilingual } from './language';

/** The tab with what is to be done and what comes. */
export const planTabTexts = {
  reading: { zh: '正在计算各店铺的节点与待办…', en: 'Working out what each store needs…' },
  readAgain: { zh: '重新读取', en: 'Read again' },
} as const satisfies Record<string, Bilingual>;

/** The list of the days on which something is judged. */
export const daysTexts = {
  heading: { zh: '节点与月末', en: 'Nodes and month ends' },
  span: { zh: '看多远', en: 'How far ahead' },
  quarter: { zh: '3 个月', en: '3 months' },
  year: { zh: '12 个月', en: '12 months' },
  monthEnd: { zh: '月末服务分', en: 'Month-end score' },
  none: { zh: '在此期间没有节点，也没有月末。', en: 'No node and no month end in that time.' },
  notBegun: { zh: '，周期尚未开始', en: ', its cycle has not begun' },
  without: { zh: '缺少节点的店铺', en: 'Stores whose days are missing' },
} as const satisfies Record<string, Bilingual>;

export const daysSentences = {
  left: (days: number): Bilingual =>
    days === 0
      ? { zh: '就在当天', en: 'the very day' }
      : { zh: `剩 ${days} 天`, en: `${counted(days, 'day')} left` },
  nodes: (count: number): Bilingual => ({ zh: `${count} 个考核节点`, en: counted(count, 'node') }),
  /** What is asked of how many stores. */
  asked: (ask: Bilingual, stores: number): Bilingual => ({
    zh: `${ask.zh}：${stores} 家`,
    en: `${ask.en}: ${counted(stores, 'store')}`,
  }),
  passing: (count: number, of: number): Bilingual =>
    count === of
      ? { zh: '均已填写且通过', en: 'all entered, all pass so far' }
      : { zh: `已填写且通过 ${count} 家`, en: `${count} entered and passing so far` },
  /** How many are not safe yet, by what stands against it. Not all can be 0. */
  open: (failing: number, untargeted: number, unfilled: number): Bilingual => {
    const parts = [
      { count: failing, zh: '未通过', en: 'not passing' },
      { count: untargeted, zh: '目标未填', en: 'without a target' },
      { count: unfilled, zh: '分数未填', en: 'not filled in' },
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

/** The calendar file, as the tab offers it. */
export const calendarTexts = {
  download: { zh: '日历文件（.ics）', en: 'Calendar file (.ics)' },
  hint: {
    zh: '未来 12 个月，提前 30、7、1 天的 9:00 提醒。再次导入会更新已有事项；不再适用的事项须自行删除。',
    en: 'Twelve months, with reminders at 9:00, 30, 7 and 1 days before. Importing again updates what is there; what no longer applies has to be deleted by hand.',
  },
  google: { zh: '导入 Google 日历', en: 'Importing into Google Calendar' },
  googleHint: {
    zh: '据反馈，Google 日历导入时会丢掉文件里的提醒。请先新建一个日历，导入其中，再在该日历设置的“全天活动通知”中添加提前 4 周、1 周和 1 天的通知。',
    en: 'Google Calendar is reported to drop the reminders of a file. Make a calendar of its own, import into that, and add notifications of 4 weeks, 1 week and 1 day under "All-day event notifications" in its settings.',
  },
} as const satisfies Record<string, Bilingual>;

export const calendarSentences = {
  downloaded: (fileName: string, nodes: number, monthEnds: number): Bilingual => ({
    zh: `已下载“${fileName}”：${nodes} 个节点，${monthEnds} 个月末。`,
    en: `"${fileName}" is downloaded: ${counted(nodes, 'node')}, ${counted(monthEnds, 'month end')}.`,
  }),
  ofFound: (stores: number): Bilingual => ({
    zh: `只含查找到的 ${stores} 家店铺的节点，以及所有店铺的月末。`,
    en: `Only the nodes of the ${counted(stores, 'store')} found, and the month ends of all.`,
  }),
};
