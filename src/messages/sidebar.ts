import type { Bilingual } from './language';

/** The page in the sidebar. */
export const sidebarTexts = {
  title: { zh: '天猫店铺考核', en: 'Tmall store assessment' },
  tabs: { zh: '页面', en: 'Pages' },
  reportTab: { zh: '报表', en: 'Report' },
  storeTab: { zh: '店铺', en: 'Store' },
  planTab: { zh: '计划', en: 'Plan' },
  importTab: { zh: '导入', en: 'Import' },
  functionsTab: { zh: '函数', en: 'Functions' },
  otherLanguage: { zh: 'English', en: '中文' },
  reading: { zh: '正在读取表格…', en: 'Reading the spreadsheet…' },
  tryAgain: { zh: '重试', en: 'Try again' },
  cancel: { zh: '取消', en: 'Cancel' },
  readAgain: { zh: '重新读取', en: 'Read again' },
} as const satisfies Record<string, Bilingual>;

/** What Google says where a call to the server does not end well, in words for the user. */
export const sidebarSentences = {
  /** @param time on the user's clock, e.g. 14:05 */
  readAt: (time: string): Bilingual => ({ zh: `数据读取于 ${time}`, en: `Data as read at ${time}` }),
} as const;

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
