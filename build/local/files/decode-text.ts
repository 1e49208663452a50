/** Decodes a text file as the sidebar's import does: UTF-8, UTF-16, or GB18030 as Chinese Excel saves a CSV. */
import { textEncoding } from '../../../src/sidebar/import/reading/text-encoding';
import { FileComplaint } from './file-complaint';

export function decodeText(bytes: Uint8Array, name: string): string {
  const text = decoded(bytes);
  if (text !== undefined && !text.includes('\0')) return text;
  throw new FileComplaint(
    `${name} 的文字编码无法识别，请另存为“CSV UTF-8”。`,
    `The text of ${name} is in no known encoding; save it as "CSV UTF-8".`,
  );
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(textEncoding(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
