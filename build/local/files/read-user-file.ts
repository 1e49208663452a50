/** Reads the user's own workbook, which is never written to: the page works on a copy in memory. */
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { OpeningContent } from '../page/opening';
import type { SheetContent } from '../workbook/sheet-content';
import { decodeText } from './decode-text';
import { FileComplaint } from './file-complaint';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';

export interface UserFile {
  readonly name: string;
  readonly content: OpeningContent;
}

const TEXT_EXTENSIONS: readonly string[] = ['.csv', '.tsv', '.txt'];

/** Reads the file. @throws a FileComplaint where it is missing or is not what its name says */
export async function readUserFile(path: string): Promise<UserFile> {
  const name = basename(path);
  const bytes = await readBytes(path, name);
  if (bytes.length === 0) throw new FileComplaint(`${name} 是空文件。`, `${name} is empty.`);
  refuseOldExcel(bytes, name);
  if (looksLikeZip(bytes)) return opened(name, readXlsx(bytes, name));
  refuseHtml(bytes, name);
  if (!TEXT_EXTENSIONS.includes(extname(name).toLowerCase())) {
    throw new FileComplaint(
      `${name} 不是 Excel 工作簿（.xlsx），也不是 .csv 文件。`,
      `${name} is neither an Excel workbook (.xlsx) nor a .csv file.`,
    );
  }
  return opened(name, [readCsv(decodeText(bytes, name), name)]);
}

function opened(name: string, sheets: readonly SheetContent[]): UserFile {
  return { name, content: { kind: 'sheets', sheets } };
}

async function readBytes(path: string, name: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory()) {
      throw new FileComplaint(`${name} 是文件夹，请给出一个文件。`, `${name} is a folder; give a file.`);
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof FileComplaint) throw error;
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw missing
      ? new FileComplaint(`找不到文件 ${path}。`, `There is no file ${path}.`)
      : new FileComplaint(`无法读取 ${path}。`, `${path} cannot be read.`);
  }
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, i) => bytes[i] === byte);

const looksLikeZip = (bytes: Uint8Array) => startsWith(bytes, 0x50, 0x4b);

/** Refuses an old .xls, and with it an encrypted .xlsx, which has the same wrapping. */
function refuseOldExcel(bytes: Uint8Array, name: string): void {
  if (!startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return;
  throw new FileComplaint(
    `${name} 是旧版 .xls 或加了密码的工作簿，请在 Excel 中另存为不带密码的 .xlsx。`,
    `${name} is an old .xls or has a password; in Excel, save it as an .xlsx without one.`,
  );
}

function refuseHtml(bytes: Uint8Array, name: string): void {
  const start = new TextDecoder().decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  if (!/^<(!doctype html|html|table|head|meta|\?xml)/.test(start)) return;
  throw new FileComplaint(
    `${name} 其实是网页，不是表格，请用 Excel 打开并另存为 .xlsx。`,
    `${name} is really a web page, not a workbook; open it in Excel and save it as .xlsx.`,
  );
}
