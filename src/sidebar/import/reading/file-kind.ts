import { wideEncoding } from './text-encoding';

/** What a file is, whatever its name says. */
export type FileKind = 'empty' | 'zip' | 'compound' | 'markup' | 'other' | 'text';

const beginsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** @param head the first bytes of the file */
export function fileKind(head: Uint8Array): FileKind {
  if (beginsWith(head, 0x50, 0x4b)) return 'zip';
  // This is how an .xls begins, and an .xlsx under a password.
  if (beginsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) return 'compound';
  if (wideEncoding(head)) return 'text';
  const begin = new TextDecoder().decode(head.subarray(0, 256)).trim();
  if (begin === '') return 'empty';
  if (begin.startsWith('<')) return 'markup';
  return head.includes(0) ? 'other' : 'text';
}
