/** Makes sure that a zip is a workbook that the page can read, before the page is opened. */
import { strFromU8, unzipSync } from 'fflate';
import { FileComplaint } from './file-complaint';

const WORKBOOK = 'xl/workbook.xml';

export function checkXlsx(bytes: Uint8Array, name: string): void {
  const workbook = unzip(bytes, name)[WORKBOOK];
  if (!workbook) {
    throw new FileComplaint(
      `${name} 不是 Excel 工作簿（.xlsx）。`,
      `${name} is not an Excel workbook (.xlsx).`,
    );
  }
  if (/\bdate1904="(1|true)"/.test(strFromU8(workbook))) {
    throw new FileComplaint(
      `${name} 使用 1904 日期系统，请在 Excel 选项的“高级”中取消后重新保存。`,
      `${name} counts dates from 1904; switch that off in Excel's advanced options and save it again.`,
    );
  }
}

function unzip(bytes: Uint8Array, name: string): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch {
    throw new FileComplaint(
      `${name} 已损坏或没有下载完整，请重新下载或另存。`,
      `${name} is damaged or was not downloaded whole; download or save it again.`,
    );
  }
}
