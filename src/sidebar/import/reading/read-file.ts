import { CFB } from '@e965/xlsx';
import { fileRefusalSentences, fileRefusals } from '../../../messages/import/order-files';
import { FileRefusal } from './file-refusal';
import { readCsv } from './read-csv';
import { readWorkbook } from './read-workbook';
import type { ChooseTables, Pace } from './row-taker';
import { textEncoding, wideEncoding } from './text-encoding';

const MEGABYTE = 1024 * 1024;
/** The largest files that are read: a workbook is held in memory as a whole, a text slice by slice. */
export const MOST_BYTES = { workbook: 100 * MEGABYTE, text: 1024 * MEGABYTE };
const HEAD_BYTES = 64 * 1024;

/** @throws FileRefusal; Problem where no header will do */
export async function readFile(file: Blob, choose: ChooseTables, pace: Pace): Promise<void> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  switch (fileKind(head)) {
    case 'empty':
      throw new FileRefusal(fileRefusals.empty);
    case 'markup':
      throw new FileRefusal(fileRefusals.webPage);
    case 'other':
      throw new FileRefusal(fileRefusals.noTable);
    case 'compound':
      throw new FileRefusal(await whyNotCompound(file));
    case 'zip':
      return readWorkbook(await bytesOf(file), choose, pace);
    case 'text':
      refuseTooLarge(file, MOST_BYTES.text);
      return readCsv(file, textEncoding(head), choose, pace);
  }
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  refuseTooLarge(file, MOST_BYTES.workbook);
  return new Uint8Array(await file.arrayBuffer());
}

/** Excel puts a workbook under a password into the same container that its old files are. */
async function whyNotCompound(file: Blob) {
  try {
    const container = CFB.read(await bytesOf(file), { type: 'array' });
    return CFB.find(container, 'EncryptedPackage') ? fileRefusals.encrypted : fileRefusals.oldExcel;
  } catch (error) {
    return error instanceof FileRefusal ? error.text : fileRefusals.oldExcel;
  }
}

function refuseTooLarge({ size }: Blob, most: number): void {
  if (size <= most) return;
  throw new FileRefusal(fileRefusalSentences.tooLarge(Math.ceil(size / MEGABYTE), most / MEGABYTE));
}

/** What a file is, whatever its name says. */
type FileKind = 'empty' | 'zip' | 'compound' | 'markup' | 'other' | 'text';

const beginsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** @param head the first bytes of the file */
function fileKind(head: Uint8Array): FileKind {
  if (beginsWith(head, 0x50, 0x4b)) return 'zip';
  // This is how an .xls begins, and an .xlsx under a password.
  if (beginsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) return 'compound';
  if (wideEncoding(head)) return 'text';
  const begin = new TextDecoder().decode(head.subarray(0, 256)).trim();
  if (begin === '') return 'empty';
  if (begin.startsWith('<')) return 'markup';
  return head.includes(0) ? 'other' : 'text';
}
