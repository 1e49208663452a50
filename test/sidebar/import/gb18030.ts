/** Text as GB18030 bytes. Platforms only decode it, so the table is made by decoding every code of two bytes. */

const decoder = new TextDecoder('gb18030');

const codes = new Map<string, readonly number[]>();
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    if (trail === 0x7f) continue;
    const character = decoder.decode(new Uint8Array([lead, trail]));
    if ([...character].length === 1 && character !== '\ufffd') codes.set(character, [lead, trail]);
  }
}
/** Four bytes, as every character has that GBK lacks. */
codes.set('😀', [0x94, 0x39, 0xfc, 0x36]);

export function gb18030(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      const bytes = code < 0x80 ? [code] : codes.get(character);
      if (!bytes) throw new Error(`the table has no ${character}`);
      return [...bytes];
    }),
  );
}
