/** What a file is, whatever its name says. */
export type FileKind = 'empty' | 'zip' | 'compound' | 'markup' | 'other' | 'text';

const beginsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** @param head the first bytes of the file */
export function fileKind(head: Uint8Array): FileKind {
  if (beginsWith(head, 0x50, 0x4b)) return 'zip';
  // This is how an .xls begins, and an .xlsx under a password.
  if (beginsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) return 'compound';
  if (isWide(head)) return 'text';
  const begin = new TextDecoder().decode(head.subarray(0, 256)).trim();
  if (begin === '') return 'empty';
  if (begin.startsWith('<')) return 'markup';
  return head.includes(0) ? 'other' : 'text';
}

/** Whether the text is in UTF-16, in which every other byte of a Latin letter is 0. */
const isWide = (head: Uint8Array): boolean => beginsWith(head, 0xff, 0xfe) || beginsWith(head, 0xfe, 0xff);
