import { counted } from './counted';
import type { Bilingual } from './language';

/** The page in the sidebar. */
export const sidebarTexts = {
  title: { zh: '天猫店铺考核', en: 'Tmall store assessment' },
  tabs: { zh: '页面', en: 'Pages' },
  reportTab: { zh: '报表', en: 'Report' },
  shopTab: { zh: '店铺', en: 'Store' },
  planTab: { zh: '计划', en: 'Plan' },
  importTab: { zh: '导入', en: 'Import' },
  functionsTab: { zh: '函数', en: 'Functions' },
  otherLanguage: { zh: 'English', en: '中文' },
  reading: { zh: '正在读取表格…', en: 'Reading the spreadsheet…' },
  tryAgain: { zh: '重试', en: 'Try again' },
  cancel: { zh: '取消', en: 'Cancel' },
} as const satisfies Record<string, Bilingual>;

export const firstStepTexts = {
  heading: { zh: '从示例开始', en: 'Start from a sample' },
  whatIsMissing: {
    zh: '此表格里还没有可识别的月度数据。',
    en: 'No sheet of this spreadsheet was recognised as monthly rows.',
  },
  whatSamplesDo: {
    zh: '示例会新建“月度数据”和“考核目标”两张工作表，不会改动任何已有内容。',
    en: 'The sample adds two new sheets, Monthly rows and Targets. Nothing that exists is touched.',
  },
  insert: { zh: '插入示例表', en: 'Insert sample sheets' },
  inserting: { zh: '正在插入…', en: 'Inserting…' },
  inserted: {
    zh: '示例表已插入，可以生成报表了。',
    en: 'The sample sheets are in. You can build the report.',
  },
  ownSheet: { zh: '使用我自己的工作表', en: 'Use a sheet of my own' },
} as const satisfies Record<string, Bilingual>;

export const reportFormTexts = {
  rowsSheet: { zh: '月度数据表', en: 'Monthly rows' },
  targetsSheet: { zh: '考核目标表', en: 'Targets' },
  standardsSheet: { zh: '考核标准', en: 'Standards' },
  builtInStandards: { zh: '内置标准', en: 'Built-in versions' },
  choose: { zh: '请选择', en: 'Choose' },
  recognised: { zh: '已识别', en: 'Recognised' },
  otherSheets: { zh: '其他工作表', en: 'Other sheets' },
  readAgain: { zh: '重新读取工作表', en: 'Read the sheets again' },
  readingAgain: { zh: '正在读取工作表…', en: 'Reading the sheets…' },
  date: { zh: '截至日期', en: 'As-of date' },
  monthCells: { zh: '月份格显示', en: 'Month cells show' },
  score: { zh: '服务分', en: 'Score' },
  sales: { zh: '销售额', en: 'Sales' },
  both: { zh: '两者', en: 'Both' },
  span: { zh: '显示月数', en: 'Months shown' },
  months12: { zh: '12 个月', en: '12' },
  months24: { zh: '24 个月', en: '24' },
  wholeCycle: { zh: '整个周期', en: 'Whole cycle' },
  build: { zh: '生成报表', en: 'Build report' },
  rebuild: { zh: '刷新报表', en: 'Rebuild' },
  building: { zh: '正在生成…', en: 'Building…' },
  rebuildHint: {
    zh: '刷新后报表是一张新工作表：别处引用报表的公式会变成 #REF!，指向它的链接和批注会失效，请改为引用快照。“负责人”“备注”两列只保留值和公式，不保留富文本、链接、智能条状标签和单元格备注。',
    en: 'A rebuild makes the report a new sheet: formulas elsewhere that refer to it become #REF!, and links to it and comments are lost, so refer to a snapshot. Of Owner and Notes, values and formulas stay, but no rich text, links, chips or cell notes.',
  },
} as const satisfies Record<string, Bilingual>;

export const reportFormSentences = {
  sheets: (count: number): Bilingual => ({
    zh: `已重新读取 ${count} 张工作表`,
    en: `${counted(count, 'sheet')} read again`,
  }),
};

export const choiceMistakes = {
  rowsSheet: { zh: '请先选择月度数据表。', en: 'Choose the sheet with the monthly rows first.' },
  targetsSheet: { zh: '请先选择考核目标表。', en: 'Choose the sheet with the targets first.' },
  date: { zh: '请填写截至日期，如 2022-10-31。', en: 'Enter the as-of date, such as 2022-10-31.' },
} as const satisfies Record<string, Bilingual>;

export const columnTexts = {
  heading: { zh: '列的对应', en: 'Columns' },
  checking: { zh: '正在读取标题行…', en: 'Reading the header row…' },
  none: { zh: '本表没有', en: 'None in this sheet' },
  optional: { zh: '可选', en: 'optional' },
  noHeaderRow: {
    zh: '第 1 行里没有可识别的标题；标题行应在第 1 行。',
    en: 'No header was recognised in row 1, where the header row is expected.',
  },
  blankHeader: { zh: '（空白）', en: '(blank)' },
} as const satisfies Record<string, Bilingual>;

export const columnSentences = {
  found: (stores: number, rows: number): Bilingual => ({
    zh: `${stores} 家店铺，${rows} 行数据`,
    en: `${counted(stores, 'store')}, ${counted(rows, 'row')}`,
  }),
  unclear: (labels: readonly string[]): Bilingual => ({
    zh: `没有找到唯一对应的列：${labels.join('、')}。请在下面选择。`,
    en: `No single column was found for ${labels.join(', ')}. Choose ${labels.length === 1 ? 'it' : 'them'} below.`,
  }),
};

export const stageTexts = {
  checkRows: { zh: '检查数据', en: 'Check the rows' },
  buildReport: { zh: '判断店铺并写入报表', en: 'Judge the stores and write the report' },
  waiting: { zh: '等待', en: 'waiting' },
  running: { zh: '进行中', en: 'running' },
  done: { zh: '完成', en: 'done' },
  failed: { zh: '未完成', en: 'not done' },
  progress: { zh: '生成进度', en: 'Progress of the build' },
  noStores: {
    zh: '月度数据表里没有任何店铺的数据行。',
    en: 'The sheet with the monthly rows has no row of any store.',
  },
} as const satisfies Record<string, Bilingual>;

export const stageSentences = {
  now: (number: number, of: number, stage: Bilingual): Bilingual => ({
    zh: `第 ${number} 步，共 ${of} 步：${stage.zh}`,
    en: `Step ${number} of ${of}: ${stage.en}`,
  }),
};

export const outcomeTexts = {
  byUrgency: { zh: '按紧急程度', en: 'By urgency' },
  builtInOther: {
    zh: '说明文字是英文的：刷新报表后即为中文。',
    en: 'The reasons are in Chinese: rebuild for English.',
  },
} as const satisfies Record<string, Bilingual>;

export const outcomeSentences = {
  built: (sheetName: string): Bilingual => ({
    zh: `报表已生成，在工作表“${sheetName}”。`,
    en: `The report is built, on the sheet "${sheetName}".`,
  }),
  inFile: (sheetName: string, builtAt: string): Bilingual => ({
    zh: `现有报表：工作表“${sheetName}”，生成于 ${builtAt}`,
    en: `Report in this file: sheet "${sheetName}", built ${builtAt}`,
  }),
  asOf: (date: string, stores: number): Bilingual => ({
    zh: `截至 ${date}，共 ${stores} 家店铺`,
    en: `As of ${date}, ${counted(stores, 'store')}`,
  }),
  node: (day: string, daysLeft: number): Bilingual => ({
    zh: `节点 ${day}，剩 ${daysLeft} 天`,
    en: `node ${day}, ${counted(daysLeft, 'day')} left`,
  }),
  nodeToday: (day: string): Bilingual => ({ zh: `节点 ${day}，就在当天`, en: `node ${day}, the very day` }),
  nodeDay: (day: string): Bilingual => ({ zh: `节点 ${day}`, en: `node ${day}` }),
  problems: (count: number): Bilingual => ({
    zh: `${count} 个数据问题`,
    en: counted(count, 'problem in the data', 'problems in the data'),
  }),
  problemsElsewhere: (count: number): Bilingual => ({
    zh: `有 ${count} 个数据问题，其余店铺已照常生成`,
    en: `${counted(count, 'problem', 'problems')} in the data; the other stores are built all the same`,
  }),
  showAll: (count: number): Bilingual => ({ zh: `显示全部 ${count} 条`, en: `Show all ${count}` }),
  shown: (name: string): Bilingual => ({ zh: `已跳转到 ${name}`, en: `Jumped to ${name}` }),
};

export const actionTexts = {
  heading: { zh: '更多操作', en: 'More' },
  snapshot: { zh: '保存快照', en: 'Keep a snapshot' },
  standards: { zh: '插入考核标准表', en: 'Insert standards' },
  standardsHint: {
    zh: '新建一张工作表，列出全部内置标准，可在其中写入自己的版本。',
    en: 'Adds a sheet with all built-in versions, in which you can write your own.',
  },
  freeze: { zh: '公式转为值', en: 'Freeze formulas to values' },
  freezeHint: {
    zh: '把所选区域里的 TMALL_ 公式换成它们现在的值，便于转交文件。',
    en: 'Replaces the TMALL_ formulas of the selected range by their values, for handing the file on.',
  },
  freezeNow: { zh: '转为值', en: 'Freeze' },
  working: { zh: '正在处理…', en: 'Working…' },
} as const satisfies Record<string, Bilingual>;

export const actionSentences = {
  snapshotKept: (sheetName: string): Bilingual => ({
    zh: `快照已保存在工作表“${sheetName}”。`,
    en: `The snapshot is on the sheet "${sheetName}".`,
  }),
  tableInserted: (sheetName: string): Bilingual => ({
    zh: `已插入并选用工作表“${sheetName}”。`,
    en: `The sheet "${sheetName}" is in, and chosen.`,
  }),
  nothingToFreeze: (range: string): Bilingual => ({
    zh: `所选区域 ${range} 里没有 TMALL_ 公式。`,
    en: `The selected range ${range} holds no TMALL_ formula.`,
  }),
  freezeQuestion: (range: string, formulas: number): Bilingual => ({
    zh: `把 ${range} 里的 ${formulas} 个公式换成值？之后它们不再随数据更新。`,
    en: `Replace ${counted(formulas, 'formula')} in ${range} by ${formulas === 1 ? 'its value' : 'their values'}? After that they no longer follow the data.`,
  }),
  frozen: (range: string, formulas: number): Bilingual => ({
    zh: `${range} 里的 ${formulas} 个公式已换成值。`,
    en: `${counted(formulas, 'formula')} in ${range} ${formulas === 1 ? 'is a value' : 'are values'} now.`,
  }),
};

export const functionTexts = {
  search: { zh: '搜索函数', en: 'Search functions' },
  searchHint: { zh: '名称或关键词，中英文均可', en: 'A name or words, in English or Chinese' },
  calendar: { zh: '周期与节点', en: 'Cycle and nodes' },
  sales: { zh: '销售额', en: 'Sales' },
  service: { zh: '服务分与持续经营', en: 'Service and continuity' },
  verdict: { zh: '结论', en: 'Verdict' },
  arguments: { zh: '参数', en: 'Arguments' },
  optional: { zh: '可选', en: 'optional' },
  returns: { zh: '结果', en: 'Result' },
  basis: { zh: '依据', en: 'Rests on' },
  example: { zh: '示例', en: 'Example' },
  gives: { zh: '得到', en: 'gives' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  pressCopyKeys: { zh: '已选中，请按 Ctrl+C 或 ⌘C', en: 'Selected: press Ctrl+C or ⌘C' },
  insert: { zh: '插入到所选单元格', en: 'Insert into the selected cell' },
  inserting: { zh: '正在插入…', en: 'Inserting…' },
  overwrite: { zh: '覆盖', en: 'Overwrite' },
} as const satisfies Record<string, Bilingual>;

export const functionSentences = {
  found: (count: number): Bilingual => ({
    zh: `${count} 个函数`,
    en: counted(count, 'function'),
  }),
  nothingFound: (words: string): Bilingual => ({
    zh: `没有与“${words}”相符的函数。试试“销售额”“服务分”或 node。`,
    en: `No function matches "${words}". Try "sales", "score" or 节点.`,
  }),
  copyExample: (formula: string): Bilingual => ({ zh: `复制 ${formula}`, en: `Copy ${formula}` }),
  inserted: (cell: string): Bilingual => ({ zh: `已插入到 ${cell}。`, en: `Inserted into ${cell}.` }),
  overwriteQuestion: (cell: string, holds: string): Bilingual => ({
    zh: `单元格 ${cell} 里已有“${holds}”。要覆盖吗？`,
    en: `The cell ${cell} holds "${holds}". Overwrite it?`,
  }),
};

/** What Google says where a call to the server does not end well, in words for the user. */
export const failureTexts = {
  severalAccounts: {
    zh: 'Google 拒绝了这次操作。浏览器同时登录了多个 Google 账号时常会这样：请只保留打开此表格的账号，或在无痕窗口中只登录这一个账号，再打开表格。',
    en: 'Google refused this. It happens where several Google accounts are signed in at once: keep only the account that opened this spreadsheet, or sign in with it alone in a private window.',
  },
  permissionIsMissing: {
    zh: '还缺少权限。请关闭侧边栏，从菜单重新打开，并在 Google 询问时勾选两个权限框。',
    en: 'A permission is missing. Close the sidebar, open it again from the menu, and tick both boxes when Google asks.',
  },
  networkIsLost: {
    zh: '没有连上 Google。请检查网络后重试。',
    en: 'Google could not be reached. Check the connection and try again.',
  },
  tookTooLong: {
    zh: 'Google 在 6 分钟后中止了这次操作。请减少行数或显示的月数后重试。',
    en: 'Google stopped this after 6 minutes. Try again with fewer rows or fewer months shown.',
  },
  tooManyAtOnce: {
    zh: 'Google 正忙，暂时不接受更多操作。请稍等一分钟再试。',
    en: 'Google is busy and takes no more for now. Wait a minute and try again.',
  },
  sidebarIsOutdated: {
    zh: '插件已更新。请关闭侧边栏，再从菜单重新打开。',
    en: 'The add-on was updated. Close the sidebar and open it again from the menu.',
  },
  noAnswer: {
    zh: '服务器没有给出完整的回答。请重试。',
    en: 'The server gave no complete answer. Try again.',
  },
  unknown: {
    zh: 'Google 没有完成这次操作。请重试；如果仍然不行，请关闭侧边栏，再从菜单重新打开。',
    en: 'Google did not finish this. Try again; where that does not help, close the sidebar and open it again from the menu.',
  },
} as const satisfies Record<string, Bilingual>;
