import type { Bilingual } from './language';

/** Why something asked of the workbook was not done: sentences for the sidebar. */
export const refusals = {
  busy: {
    zh: '另一位协作者正在用本插件操作此表格，请等其完成（通常不到一分钟）后再试；您的数据没有改动。',
    en: 'A collaborator is working on this spreadsheet with the add-on right now. Try again when they are done, usually within a minute; nothing of yours was changed.',
  },
  sheetGone: {
    zh: '所选的工作表已不存在，请重新选择。',
    en: 'The chosen sheet no longer exists; choose another.',
  },
  storeGone: {
    zh: '月度数据中已没有这家店铺，请重新读取店铺列表。',
    en: 'The monthly rows no longer have that store; read the list of stores again.',
  },
  storeUnreadable: {
    zh: '这家店铺的数据有误，请先修正所列的问题。',
    en: 'The rows of that store cannot be judged; correct the listed problems first.',
  },
  salesChanged: {
    zh: '月度数据在您确认之后有变动，没有写入任何内容；请重新查看后再确认。',
    en: 'The monthly rows have changed since you were asked, and nothing was written; look again, then confirm.',
  },
  noStoreChosen: {
    zh: '没有符合条件的店铺：请检查负责人、类目或店名里的字，或先在报表的“负责人”列里填写。',
    en: 'No store is chosen by that: look at the owner, the category or the word in the names, or fill in the Owner column of the report first.',
  },
  noGrid: {
    zh: '此表格中还没有报表，请先生成报表。',
    en: 'There is no report in this spreadsheet yet; build one first.',
  },
  buildFailed: {
    zh: '生成报表时 Google 表格出错，原有报表和所有数据都没有改动，请再试一次。',
    en: 'Google Sheets failed while the report was being built. The earlier report and all your data are unchanged; try again.',
  },
  failed: {
    zh: 'Google 表格出错，操作没有完成，请再试一次。',
    en: 'Google Sheets failed, and this was not finished; try again.',
  },
  badRequest: {
    zh: '侧边栏发来的内容无法识别，请关闭侧边栏后重新打开。',
    en: 'The sidebar sent something that was not understood; close it and open it again.',
  },
  changesTooOften: {
    zh: '有人正在不断修改这些工作表，几次都没能读到或写入一致的内容；没有写入任何内容。请稍后再做。',
    en: 'Somebody keeps changing these sheets, so that several times they could not be read or written as one. Nothing was written; do it again in a while.',
  },
  cellGone: {
    zh: '这个单元格所在的行已经不在了，或内容已改。请重新读取后再看。',
    en: 'The row of this cell is no longer there, or holds something else by now. Read the sheets again.',
  },
  otherVersion: {
    zh: '插件已更新，侧边栏还是旧版。请关闭侧边栏，再从菜单重新打开。',
    en: 'The add-on was updated, and this sidebar is of the version before. Close it and open it again from the menu.',
  },
  isProtected: {
    zh: '这些单元格受保护，您没有编辑权限，所以没有写入。请表格所有者在“数据 › 保护工作表和范围”中给您权限，或取消保护。',
    en: 'These cells are protected and not yours to edit, so nothing was written. Ask the owner of the spreadsheet to let you edit them, or to end the protection, under Data › Protect sheets and ranges.',
  },
  tooManyCells: {
    zh: '表格已接近 Google 的 1000 万单元格上限，放不下更多内容。请先删除不用的工作表、空行或空列。',
    en: 'The spreadsheet is about to exceed the ten million cells that Google allows. Delete sheets, blank rows or blank columns that nobody needs first.',
  },
  quotaIsUsedUp: {
    zh: 'Google 今天给此账号的次数已用完，明天可以继续；您的数据没有改动。',
    en: 'Google allows this account no more of it for today; it goes on tomorrow. Nothing of yours was changed.',
  },
  askedTooOften: {
    zh: 'Google 此刻收到的请求太多，没有执行；您的数据没有改动。请等一分钟再做。',
    en: 'Google is asked too much at this moment, and did not do it; nothing of yours was changed. Do it again in a minute.',
  },
  tookTooLong: {
    zh: '操作超过了 Google 允许的时间，没有完成。请减少行数或显示的月数后再做。',
    en: 'This took longer than Google allows and was not finished. Do it again with fewer rows or fewer months shown.',
  },
  permissionIsLost: {
    zh: '没有权限编辑此表格。请表格所有者给您编辑权限；如果您有权限，请关闭侧边栏，再从菜单重新打开并同意授权。',
    en: 'You may not edit this spreadsheet. Ask its owner for the right to edit; where you have it, close the sidebar, open it again from the menu, and grant what Google asks.',
  },
  googleSays: (words: string): Bilingual => ({
    zh: `Google 表格没有执行，并说：“${words}”`,
    en: `Google Sheets did not do it. It says: “${words}”`,
  }),
  noSelection: { zh: '请先选中一个单元格。', en: 'Select a cell first.' },
} as const;
