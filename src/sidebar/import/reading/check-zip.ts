import { unzipSync } from 'fflate';
import { fileRefusalSentences, fileRefusals } from '../../../messages/import/order-files';
import { FileRefusal } from './file-refusal';

const MEGABYTE = 1024 * 1024;
/** The most that a workbook may unpack to: about twice what an honest one of 200,000 orders does. */
export const MOST_UNPACKED = 300 * MEGABYTE;
const WORKBOOK = /^xl\/workbook\.xml$/i;

/**
 * Looks into the directory of a zip, and unpacks nothing: a small file may unpack to more than the machine holds.
 * @throws FileRefusal where it is cut off, too large, or no workbook
 */
export function checkZip(bytes: Uint8Array): void {
  const entries = entriesOf(bytes);
  const unpacked = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (unpacked > MOST_UNPACKED) {
    throw new FileRefusal(
      fileRefusalSentences.unpacksTooLarge(Math.ceil(unpacked / MEGABYTE), MOST_UNPACKED / MEGABYTE),
    );
  }
  if (!entries.some(({ name }) => WORKBOOK.test(name))) throw new FileRefusal(fileRefusals.noWorkbook);
}

function entriesOf(bytes: Uint8Array): { readonly name: string; readonly originalSize: number }[] {
  const entries: { name: string; originalSize: number }[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries.push({ name, originalSize });
        return false;
      },
    });
  } catch {
    throw new FileRefusal(fileRefusals.damaged);
  }
  return entries;
}
