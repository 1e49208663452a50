/** Decodes a text file in UTF-8 or UTF-16, or in GB18030 as Chinese Excel saves a CSV. */
import { FileComplaint } from './file-complaint';

export function decodeText(bytes: Uint8Array, name: string): string {
  const encodings = bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    const text = decodeAs(encoding, bytes);
    if (text !== undefined && !text.includes('\0')) return text;
  }
  throw new FileComplaint(
    `${name} 的文字编码无法识别，请另存为“CSV UTF-8”。`,
    `The text of ${name} is in no known encoding; save it as "CSV UTF-8".`,
  );
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
