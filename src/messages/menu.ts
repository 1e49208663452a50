import type { Bilingual } from './language';

/** The add-on's menu and its dialogs. */
export const menuTexts = {
  useInThisSpreadsheet: { zh: '在此表格中使用', en: 'Use in this spreadsheet' },
  functionReference: { zh: '函数说明', en: 'Function reference' },
  functionsAreOn: {
    zh: '函数已在此表格中启用。在单元格中输入 =TMALL_ 即可看到全部函数，例如 =TMALL_PHASE(B2, D2)。',
    en: 'The functions are on in this spreadsheet. Type =TMALL_ in a cell to see them all, for example =TMALL_PHASE(B2, D2).',
  },
  separators: {
    zh: '参数之间的分隔符取决于表格的区域设置：=TMALL_PHASE(B2, D2) 或 =TMALL_PHASE(B2; D2)。',
    en: "The separator between arguments follows the spreadsheet's locale: =TMALL_PHASE(B2, D2) or =TMALL_PHASE(B2; D2).",
  },
  monthAsDate: {
    zh: '写成文字的月份（2022-08）作为日期时表示该月最后一天；显示为月份的日期单元格通常存的是 1 日，可用 =EOMONTH(D2,0)。',
    en: 'A month written as text (2022-08) means its last day where a date is asked; a date cell that shows a month usually holds the 1st: use =EOMONTH(D2,0).',
  },
  argumentsHeading: { zh: '参数', en: 'Arguments' },
  returnsHeading: { zh: '结果', en: 'Result' },
  basisHeading: { zh: '依据', en: 'Rests on' },
  exampleHeading: { zh: '示例', en: 'Example' },
} as const satisfies Record<string, Bilingual>;
