import { counted } from '../counted';
import type { Bilingual } from '../language';

export const reportFormTexts = {
  rowsSheet: { zh: '月度数据表', en: 'Monthly rows' },
  targetsSheet: { zh: '考核目标表', en: 'Targets' },
  standardsSheet: { zh: '考核标准', en: 'Standards' },
  builtInStandards: { zh: '内置标准', en: 'Built-in versions' },
  choose: { zh: '请选择', en: 'Choose' },
  recognised: { zh: '已识别', en: 'Recognised' },
  otherSheets: { zh: '其他工作表', en: 'Other sheets' },
  readAgain: { zh: '重新读取工作表', en: 'Read the sheets again' },
  listAll: { zh: '列出全部工作表', en: 'List all sheets of the file' },
  readingAgain: { zh: '正在读取工作表…', en: 'Reading the sheets…' },
  dateToday: { zh: '截至日期（北京时间今天）', en: 'As-of date (today in Beijing)' },
  dateChosen: { zh: '截至日期（您选定的，不随今天变）', en: 'As-of date (yours: it stays)' },
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
    zh: '刷新后报表仍在原来的工作表：链接、筛选视图、条件格式、列宽和别处的引用都保留。“负责人”“备注”两列的值、公式、颜色和单元格备注随店铺走，富文本、链接和智能条状标签不保留；评论留在原单元格。',
    en: 'The report stays on its sheet: links, filter views, conditional formats, widths and references to it are kept. Values, formulas, colours and cell notes in Owner and Notes go with their store; rich text, links and chips do not. A comment stays in its cell.',
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
