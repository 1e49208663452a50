import { counted } from './counted';
import type { Bilingual } from './language';

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
  basis: { zh: '依据（2022 年 7 月文本的条款）', en: 'Rests on (articles of July 2022)' },
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
  inserted: (sheetName: string, cell: string): Bilingual => ({
    zh: `已插入到工作表“${sheetName}”的 ${cell}。`,
    en: `Inserted into ${cell} of the sheet "${sheetName}".`,
  }),
  overwriteQuestion: (sheetName: string, cell: string, holds: string): Bilingual => ({
    zh: `工作表“${sheetName}”的单元格 ${cell} 里已有“${holds}”。要覆盖吗？`,
    en: `The cell ${cell} of the sheet "${sheetName}" holds "${holds}". Overwrite it?`,
  }),
};
