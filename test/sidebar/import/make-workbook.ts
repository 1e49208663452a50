import { utils, type WorkSheet, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export type Rows = readonly (readonly unknown[])[];

/** An .xlsx with the sheets in their order. */
export function workbookOf(
  sheets: Readonly<Record<string, Rows>>,
  change: (sheet: WorkSheet) => void = () => undefined,
  { date1904 = false } = {},
): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    change(sheet);
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { WBProps: { date1904 } };
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }));
}

/** The same file with one of its parts changed as a text. */
export function withPart(
  bytes: Uint8Array,
  name: string,
  change: (text: string) => string,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const part = parts[name];
  if (!part) throw new Error(`no ${name} among ${Object.keys(parts)}`);
  const changed = change(strFromU8(part));
  if (changed === strFromU8(part)) throw new Error(`nothing was changed in ${name}`);
  return new Uint8Array(zipSync({ ...parts, [name]: strToU8(changed) }));
}

/** Makes the directory of a zip declare another uncompressed size for its first entry. */
export function declaring(bytes: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const changed = new Uint8Array(bytes);
  const at = changed.findIndex(
    (byte, index) =>
      byte === 0x50 &&
      changed[index + 1] === 0x4b &&
      changed[index + 2] === 0x01 &&
      changed[index + 3] === 0x02,
  );
  new DataView(changed.buffer).setUint32(at + 24, size, true);
  return changed;
}
