import { counted } from '../counted';
import { shortMissing } from '../format';
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
  why: { zh: '原因 / 要做什么', en: 'Why / what to do' },
  daysLeft: { zh: '剩余', en: 'Left' },
  progress: { zh: '销售进度', en: 'Progress' },
  fullName: { zh: '店铺全称', en: 'Full name' },
  standard: { zh: '适用标准', en: 'Standard' },
  cycle: { zh: '考核周期', en: 'Cycle' },
  cumulative: { zh: '累计销售额', en: 'Cum. sales' },
  target: { zh: '节点目标', en: 'Target' },
  gap: { zh: '差额', en: 'Gap' },
  needed: { zh: '还需完成', en: 'Still needed' },
  failedMonths: { zh: '未通过', en: 'Failed' },
  idleRun: { zh: '无经营', en: 'Idle run' },
  previousCycle: { zh: '上一周期', en: 'Prev. cycle' },
  details: { zh: '说明', en: 'Explanation' },
  draft: { zh: '天猫考核报表（生成中）', en: 'Tmall compliance report (being built)' },
  summary: { zh: '汇总', en: 'Summary' },
  stores: { zh: '店铺数', en: 'Stores' },
  archive: {
    zh: '已移除店铺的负责人与备注（店铺重新出现时自动还原）',
    en: 'Owner and notes of stores that were removed; they return with the store',
  },
  previousMet: { zh: '达标', en: 'Met' },
  legend: { zh: '月份图例', en: 'Months' },
  secondBlock: { zh: '明细', en: 'Details' },
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

/** What there is to do about a store, or nothing. */
export type GroupKey = keyof typeof groupTexts;

/** The strong line at the right of a month that a node ends. */
export const edgeTexts = {
  missed: { zh: '右侧粗线：节点未达成', en: 'Thick: node missed' },
  reached: { zh: '右侧实线：节点已达成', en: 'Solid: node reached' },
  ahead: { zh: '右侧虚线：节点未到或未知', en: 'Dashed: ahead or unknown' },
} as const satisfies Record<string, Bilingual>;

/** How many stores there are to do the same about: the number stands before the words. */
export const groupTexts = {
  save: { zh: '现在要救', en: 'to save now' },
  risk: { zh: '有风险', en: 'at risk' },
  unknown: { zh: '判断不了', en: "can't be told" },
  failed: { zh: '不达标，善后', en: 'failed: wind up' },
  well: { zh: '正常', en: 'on track' },
  outside: { zh: '免考或未上线', en: 'not assessed' },
} as const satisfies Record<string, Bilingual>;

export const gridSentences = {
  /** @param builtAt MM-dd hh:mm */
  asOf: (date: string, stores: number, builtAt: string): Bilingual => ({
    zh: `截至 ${date} · ${stores} 家 · 生成 ${builtAt}`,
    en: `As of ${date} · ${counted(stores, 'store')} · built ${builtAt}`,
  }),
  /** @param amount CNY a day or a month */
  needed: (amount: number, per: 'day' | 'month'): Bilingual => ({
    zh: `每${per === 'day' ? '天' : '月'}${shortMissing(amount).zh}`,
    en: `${shortMissing(amount).en} a ${per}`,
  }),
  days: (first: string, last: string): Bilingual => ({
    zh: `${first} 至 ${last}`,
    en: `${first} to ${last}`,
  }),
  builtFrom: (sheetName: string, builtAt: string): Bilingual => ({
    zh: `生成于 ${builtAt}，来自工作表“${sheetName}”`,
    en: `Built ${builtAt} from the sheet "${sheetName}"`,
  }),
  standardName: (name: Bilingual, isDoubtful: boolean): Bilingual => ({
    zh: isDoubtful ? `${name.zh}（部分内容未经证实）` : name.zh,
    en: isDoubtful ? `${name.en} (unconfirmed in part)` : name.en,
  }),
  standards: (names: readonly Bilingual[]): Bilingual => ({
    zh: `适用标准：${names.map(({ zh }) => zh).join('、') || '无'}`,
    en: `Standards: ${names.map(({ en }) => en).join(', ') || 'none'}`,
  }),
};
