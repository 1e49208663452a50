import { counted } from './counted';
import { enList, zhList } from './format';
import type { Bilingual } from './language';

/** The tab with what is to be done and what comes. */
export const planTabTexts = {
  reading: { zh: '正在计算各店铺的节点与待办…', en: 'Working out what each store needs…' },
  readAgain: { zh: '重新读取', en: 'Read again' },
} as const satisfies Record<string, Bilingual>;

/** The part of the tab that makes the plan's sheet. */
export const planSheetTexts = {
  heading: { zh: '重启计划', en: 'Restart plan' },
  hint: {
    zh: '任务写入一张工作表，供团队填写负责人、状态和备注。刷新只添加新任务、标出已不需要的，您填写的内容都不会改动。',
    en: 'The tasks go to a sheet in which your team fills in owner, status and notes. A refresh adds what is new and marks what is no longer needed; nothing that you filled in is changed.',
  },
  stores: { zh: '店铺', en: 'Stores' },
  /** What the quick choices choose. */
  chooseWork: { zh: '选需要处理的', en: 'All that need work' },
  chooseNone: { zh: '全不选', en: 'None' },
  noWork: { zh: '目前没有店铺需要处理。', en: 'No store needs work at present.' },
  unnamed: { zh: '（没有店铺名称的行）', en: '(rows that name no store)' },
  make: { zh: '生成计划', en: 'Make the plan' },
  refresh: { zh: '刷新计划', en: 'Refresh the plan' },
  writing: { zh: '正在写入计划…', en: 'Writing the plan…' },
  noneChosen: { zh: '请至少选择一家店铺。', en: 'Choose at least one store.' },
  toPlan: { zh: '转到计划', en: 'Go to the plan' },
  makeAnew: { zh: '另建新计划', en: 'Make a new plan' },
  undecidedHeading: { zh: '数据不全的店铺', en: 'Stores that lack data' },
  undecidedHint: {
    zh: '以下各项缺数据，无法判断：没有列出任务不等于没有问题，补齐数据后请再刷新。',
    en: 'These cannot be judged without more data: no task listed does not mean that all is well. Fill in the data, then refresh.',
  },
} as const satisfies Record<string, Bilingual>;

/** What a task is for. */
const concernNames = {
  sales: { zh: '销售额', en: 'sales' },
  service: { zh: '服务分', en: 'service score' },
  continuity: { zh: '持续经营', en: 'continuity' },
  data: { zh: '所缺数据', en: 'missing data' },
} as const satisfies Record<string, Bilingual>;

export const planSheetSentences = {
  tasks: (count: number): Bilingual =>
    count === 0 ? { zh: '无任务', en: 'no tasks' } : { zh: `${count} 项任务`, en: counted(count, 'task') },
  /** Of a store that needs nothing, but has tasks on the sheet. */
  inPlan: { zh: '计划中有任务', en: 'has tasks in the plan' },
  chosen: (count: number, of: number): Bilingual => ({
    zh: `已选 ${count} 家，共 ${of} 家`,
    en: `${count} of ${counted(of, 'store')} chosen`,
  }),
  made: (sheetName: string, tasks: number): Bilingual => ({
    zh: `计划已生成，在工作表“${sheetName}”，共 ${tasks} 项任务。`,
    en: `The plan is made, on the sheet "${sheetName}", with ${counted(tasks, 'task')}.`,
  }),
  refreshed: (sheetName: string, added: number, unneeded: number): Bilingual =>
    added + unneeded === 0
      ? {
          zh: `工作表“${sheetName}”已刷新：没有新任务，也没有任务变为不需要。`,
          en: `The sheet "${sheetName}" is refreshed: no task is new, and none has become needless.`,
        }
      : {
          zh: `工作表“${sheetName}”已刷新：新增 ${added} 项任务，${unneeded} 项标为已不需要。`,
          en: `The sheet "${sheetName}" is refreshed: ${counted(added, 'task')} added, ${unneeded} marked as no longer needed.`,
        },
  withoutHeader: (sheetName: string): Bilingual => ({
    zh: `工作表“${sheetName}”缺少表头（任务、任务编号、店铺、状态），无法分辨哪些是您填写的，所以没有改动。请恢复表头（撤销，或“文件 > 版本记录”）后再刷新；也可另建新计划，原表原样保留，归您所有。`,
    en: `The sheet "${sheetName}" has lost its header row (Task, Key, Store, Status), so nobody can tell which cells are yours, and nothing was changed. Put the row back (undo, or File > Version history) and refresh; or make a new plan: this sheet then stays as it is and is yours.`,
  }),
  undecided: (concerns: readonly (keyof typeof concernNames)[]): Bilingual => ({
    zh: zhList(concerns.map((concern) => concernNames[concern].zh)),
    en: enList(concerns.map((concern) => concernNames[concern].en)),
  }),
};

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
