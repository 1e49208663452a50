import type { Bilingual } from './language';

/** The add-on's menu and its dialogs. */
export const menuTexts = {
  openSidebar: { zh: '打开侧边栏', en: 'Open sidebar' },
  sidebarTitle: { zh: '天猫考核', en: 'Tmall assessment' },
  useInThisSpreadsheet: { zh: '在此表格中使用', en: 'Use in this spreadsheet' },
  functionReference: { zh: '函数说明', en: 'Function reference' },
  functionsAreOn: {
    zh: '函数已在此表格中启用。在单元格中输入 =TMALL_ 即可看到全部函数，例如 =TMALL_PHASE(B2, D2)。',
    en: 'The functions are on in this spreadsheet. Type =TMALL_ in a cell to see them all, for example =TMALL_PHASE(B2, D2).',
  },
} as const satisfies Record<string, Bilingual>;
