/** Makes sure that a zip is whole and is a workbook. */
import { unzipSync } from 'fflate';
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
