import type { TextEncodingName } from './text-encoding';

/** The size of a slice: small enough that the page stays alive where it has to read by itself. */
const SLICE_BYTES = 512 * 1024;

export interface TextSlice {
  /** Its lines end in \n, whatever they end in in the file. */
  readonly text: string;
  readonly isLast: boolean;
  /** How much of the file has been read, from 0 to 1. */
  readonly share: number;
}

/** The text of a file, slice by slice; no character is cut in two. */
export async function* textSlices(file: Blob, encoding: TextEncodingName): AsyncGenerator<TextSlice> {
  const decoder = new TextDecoder(encoding);
  let held = '';
  for (let start = 0; start < file.size; start += SLICE_BYTES) {
    const end = Math.min(file.size, start + SLICE_BYTES);
    const isLast = end === file.size;
    const text = held + decoder.decode(await file.slice(start, end).arrayBuffer(), { stream: !isLast });
    // A \r at the end may be the first half of a \r\n.
    held = !isLast && text.endsWith('\r') ? '\r' : '';
    yield { text: withPlainLines(held ? text.slice(0, -1) : text), isLast, share: end / file.size };
  }
}

const withPlainLines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
