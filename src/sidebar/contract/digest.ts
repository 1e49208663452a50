/*
 * Page and server make the same digests, and tell by them whether something is as it was. Google's server has no hash
 * that costs no call, and nobody has to be kept from forging one: 53 bits are enough to tell changes.
 */

const [FIRST_SEED, SECOND_SEED] = [0xdeadbeef, 0x41c6ce57];
const [FIRST_PRIME, SECOND_PRIME] = [2_654_435_761, 1_597_334_677];
const HALF = 2 ** 32;
const UPPER_BITS = 0x1fffff;

/** A short text that differs where the text does: two lanes of multiply and mix, as in the public cyrb53. */
export function digest(text: string): string {
  let one = FIRST_SEED;
  let two = SECOND_SEED;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, FIRST_PRIME);
    two = Math.imul(two ^ code, SECOND_PRIME);
  }
  const low = mix(one, two);
  const high = mix(two, low);
  return (HALF * (high & UPPER_BITS) + low).toString(36);
}

function mix(one: number, two: number): number {
  const mixed = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
