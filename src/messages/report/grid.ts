import type { Bilingual } from '../language';

/** The words of the grid. */
export const gridTexts = {
  title: { zh: '天猫考核报表', en: 'Tmall compliance report' },
  owner: { zh: '负责人', en: 'Owner' },
  notes: { zh: '备注', en: 'Notes' },
  store: { zh: '店铺', en: 'Store' },
  status: { zh: '状态', en: 'Status' },
  category: { zh: '主营类目', en: 'Category' },
  phase: { zh: '阶段', en: 'Phase' },
  nextNode: { zh: '下一节点', en: 'Next node' },
  daysLeft: { zh: '剩余天数', en: 'Days left' },
  cumulative: { zh: '累计销售额', en: 'Cum. sales' },
  target: { zh: '节点目标', en: 'Target' },
  gap: { zh: '差额', en: 'Gap' },
  required: { zh: '每月需完成', en: 'Per month' },
  failedMonths: { zh: '未通过', en: 'Failed' },
  idleRun: { zh: '无经营', en: 'Idle run' },
  previousCycle: { zh: '上一周期', en: 'Prev. cycle' },
  trend: { zh: '趋势', en: 'Trend' },
  details: { zh: '说明', en: 'Explanation' },
  draft: { zh: '天猫考核报表（生成中）', en: 'Tmall compliance report (being built)' },
  chart: { zh: '各状态店铺数', en: 'Stores by status' },
  summary: { zh: '汇总', en: 'Summary' },
  stores: { zh: '店铺数', en: 'Stores' },
  archive: {
    zh: '已移除店铺的负责人与备注（店铺重新出现时自动还原）',
    en: 'Owner and notes of stores that were removed; they return with the store',
  },
  previousMet: { zh: '达标', en: 'Met' },
  node: { zh: '◆ 考核节点', en: '◆ Node' },
} as const satisfies Record<string, Bilingual>;

/** A symbol and a word for each state of a month: never colour alone. */
export const monthStateTexts = {
  passed: { symbol: '✓', name: { zh: '通过', en: 'Passed' } },
  missed: { symbol: '✗', name: { zh: '未通过', en: 'Missed' } },
  'equal to target': { symbol: '＝', name: { zh: '等于目标', en: 'Equal' } },
  idle: { symbol: '○', name: { zh: '无经营', en: 'Idle' } },
  'not judged': { symbol: '…', name: { zh: '未判定', en: 'Not judged' } },
  'no data': { symbol: '?', name: { zh: '缺数据', en: 'No data' } },
  'no score': { symbol: '∅', name: { zh: '平台未出分', en: 'No score' } },
  exempt: { symbol: '–', name: { zh: '免考', en: 'Exempt' } },
  'not open': { symbol: '·', name: { zh: '未上线', en: 'Not open' } },
  'earlier cycle': { symbol: '«', name: { zh: '更早周期', en: 'Earlier cycle' } },
} as const satisfies Record<string, { readonly symbol: string; readonly name: Bilingual }>;

export const gridSentences = {
  asOf: (date: string): Bilingual => ({ zh: `截至 ${date}`, en: `As of ${date}` }),
  builtFrom: (sheetName: string, builtAt: string): Bilingual => ({
    zh: `生成于 ${builtAt}，来自工作表“${sheetName}”`,
    en: `built ${builtAt} from the sheet "${sheetName}"`,
  }),
  standardName: (name: Bilingual, isDoubtful: boolean): Bilingual => ({
    zh: isDoubtful ? `${name.zh}（部分内容未经证实）` : name.zh,
    en: isDoubtful ? `${name.en} (unconfirmed in part)` : name.en,
  }),
  standards: (names: readonly Bilingual[]): Bilingual => ({
    zh: `适用标准：${names.map(({ zh }) => zh).join('、') || '无'}`,
    en: `standards: ${names.map(({ en }) => en).join(', ') || 'none'}`,
  }),
};
