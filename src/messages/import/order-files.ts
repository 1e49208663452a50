import { counted } from '../counted';
import { enList, formatFigure, shorten, shortenAll, zhList } from '../format';
import type { Bilingual } from '../language';

const AS_TABLE = {
  zh: '请在千牛中重新导出为 .xlsx 或 .csv',
  en: 'export it again in 千牛 as .xlsx or .csv',
};

/** Why a chosen file can't be read as an export of orders. */
export const fileRefusals = {
  empty: { zh: '文件是空的。', en: 'The file is empty.' },
  unreadable: {
    zh: '浏览器无法读取此文件，可能已被移动、修改或正被占用；请重新选择。',
    en: 'The browser cannot read this file; it may have been moved, changed or locked. Choose it again.',
  },
  webPage: {
    zh: `这是网页（HTML），只是扩展名像表格；旧版淘宝导出的 .xls 就是如此。${AS_TABLE.zh}。`,
    en: `This is a web page (HTML) under the name of a table, as the old .xls exports of Taobao are; ${AS_TABLE.en}.`,
  },
  oldExcel: {
    zh: '这是旧版 Excel 文件（.xls），不能读取。请在 Excel 中另存为 .xlsx 或 .csv，或在千牛中重新导出。',
    en: 'This is an old Excel file (.xls), which is not read. In Excel, save it as .xlsx or .csv, or export it again in 千牛.',
  },
  encrypted: {
    zh: '文件有密码保护。请在 Excel 中取消密码后另存，再选择。',
    en: 'The file is protected by a password. Remove it in Excel, save, and choose the file again.',
  },
  noTable: {
    zh: `这不是表格文件。${AS_TABLE.zh}。`,
    en: `This is not a file with a table; ${AS_TABLE.en}.`,
  },
  damaged: {
    zh: '文件已损坏或没有下载完整，请重新下载或重新导出。',
    en: 'The file is damaged or was not downloaded whole; download or export it again.',
  },
  noWorkbook: {
    zh: `这是压缩文件，但不是 Excel 工作簿（.xlsx）。若是 .zip，请先解压；否则${AS_TABLE.zh}。`,
    en: `This is an archive but no Excel workbook (.xlsx). Where it is a .zip, unpack it first; else ${AS_TABLE.en}.`,
  },
  garbled: {
    zh: '标题行里有无法识别的字符：文字编码不是 GB18030 或 UTF-8。请在 Excel 中另存为“CSV UTF-8”或 .xlsx。',
    en: 'The header row holds characters that cannot be read: the text is neither GB18030 nor UTF-8. In Excel, save it as "CSV UTF-8" or .xlsx.',
  },
  noRows: { zh: '文件里没有任何行。', en: 'The file has no rows.' },
} as const satisfies Record<string, Bilingual>;

export const fileRefusalSentences = {
  tooLarge: (megabytes: number, most: number): Bilingual => ({
    zh: `文件有 ${megabytes} MB，最多可读 ${most} MB。请按时间分成几个文件导出，再一起选择。`,
    en: `The file has ${megabytes} MB; at most ${most} MB are read. Export it in several files by time and choose them together.`,
  }),
  unpacksTooLarge: (megabytes: number, most: number): Bilingual => ({
    zh: `此工作簿解压后有 ${megabytes} MB，最多可读 ${most} MB，因此没有打开。请分成几个文件导出，或导出为 .csv。`,
    en: `This workbook unpacks to ${megabytes} MB; at most ${most} MB are read, so it was not opened. Export it in several files, or as .csv.`,
  }),
  brokenQuotes: (row: number): Bilingual => ({
    zh: `第 ${row} 行的引号不成对，从那里起分不清各行；请在千牛中重新导出为 .xlsx。`,
    en: `The quotes in row ${row} do not match, so that from there on no row can be told from the next; export the file again in 千牛 as .xlsx.`,
  }),
};

/** A sheet of a file with several, as a place is named. */
export const sheetOfFile = (file: string, sheet: string): string => `${file} [${sheet}]`;

const MOST_ROWS_NAMED = 5;

/** What is said of a file that is read. */
export const fileNotes = {
  noOrders: {
    zh: '没有订单表的列',
    en: 'no columns of an order table',
  },
  ofSheet: (sheet: string, refusal: Bilingual): Bilingual => ({
    zh: `工作表“${shorten(sheet)}”：${refusal.zh}`,
    en: `Sheet "${shorten(sheet)}": ${refusal.en}`,
  }),
  sheetsRead: (sheets: readonly SheetRead[]): Bilingual => ({
    zh: `已读取 ${sheets.length} 个工作表：${zhList(shortenAll(sheets.map(sheetName.zh)))}`,
    en: `${counted(sheets.length, 'sheet')} read: ${enList(shortenAll(sheets.map(sheetName.en)))}`,
  }),
  sheetLeftOut: (sheet: string, reason: Bilingual): Bilingual => ({
    zh: `工作表“${shorten(sheet)}”没有读取：${reason.zh}`,
    en: `Sheet "${shorten(sheet)}" was not read: ${reason.en}`,
  }),
  passedOver: (sheet: string | undefined, rows: readonly number[]): Bilingual => ({
    zh: `${sheet === undefined ? '' : `工作表“${shorten(sheet)}”`}第 ${zhList(rowsNamed(rows))} 行不是订单（合计、说明，或上一订单的其他商品），没有计入`,
    en: `${sheet === undefined ? '' : `Sheet "${shorten(sheet)}": `}${rows.length === 1 ? 'row' : 'rows'} ${enList(rowsNamed(rows))} ${rows.length === 1 ? 'is no order (a total, a note, or a further item of the order above) and is' : 'are no orders (totals, notes, or further items of the order above) and are'} not counted`,
  }),
} as const satisfies Record<string, Bilingual | ((...parts: never[]) => Bilingual)>;

interface SheetRead {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: number;
}

const sheetName = {
  zh: ({ name, isHidden, rows }: SheetRead) =>
    `${name}（${isHidden ? '隐藏，' : ''}${formatFigure(rows)} 行）`,
  en: ({ name, isHidden, rows }: SheetRead) =>
    `${name} (${isHidden ? 'hidden, ' : ''}${formatFigure(rows)} ${rows === 1 ? 'row' : 'rows'})`,
};

const rowsNamed = (rows: readonly number[]): string[] => [
  ...rows.slice(0, MOST_ROWS_NAMED).map(String),
  ...(rows.length > MOST_ROWS_NAMED ? ['…'] : []),
];
