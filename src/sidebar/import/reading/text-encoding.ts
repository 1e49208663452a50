export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** @param head the first part of the file, which may end in the midst of a character */
export function textEncoding(head: Uint8Array): TextEncodingName {
  const wide = wideEncoding(head);
  if (wide) return wide;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}

/** So many zeros tell that a text is in UTF-16; other texts have none. */
const FEWEST_ZEROS = 8;
/** A few characters have a 0 in their other half, as 退 (9000) does. */
const MANY_MORE = 4;

/**
 * The kind of UTF-16 that a text is in; undefined where it is in none. It begins with a mark, or else every other byte of
 * its digits and delimiters is 0, and hardly a byte between them.
 */
export function wideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = { even: 0, odd: 0 };
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1;
  });
  if (zeros.odd >= FEWEST_ZEROS && zeros.even * MANY_MORE < zeros.odd) return 'utf-16le';
  return zeros.even >= FEWEST_ZEROS && zeros.odd * MANY_MORE < zeros.even ? 'utf-16be' : undefined;
}
