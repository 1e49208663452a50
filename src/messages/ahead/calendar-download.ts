import { counted } from '../counted';
import type { Bilingual } from '../language';

/** The calendar file, as the tab offers it. */
export const calendarTexts = {
  download: { zh: '日历文件（.ics）', en: 'Calendar file (.ics)' },
  hint: {
    zh: '下载未来 12 个月的节点和月末，提前 30、7、1 天的 9:00 提醒。再次导入会更新已有事项；不再适用的须自行删除。',
    en: 'Downloads the nodes and month ends of 12 months, with reminders 30, 7 and 1 days before, at 9:00. Importing again updates what is there; delete by hand what no longer applies.',
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
