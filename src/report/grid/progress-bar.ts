const FILLED = '▰';
const EMPTY = '▱';
const BLOCKS = 5;

/**
 * "▰▰▰▱▱ 67%": how much of a target is reached. Nothing looks like more than it is: a block is filled once its whole
 * fifth is reached, and 99.9% are 99%.
 */
export function progressBar(share: number): string {
  const percent = Math.max(0, Math.floor(Math.round(share * 1e6) / 1e4));
  const filled = Math.min(BLOCKS, Math.floor((percent * BLOCKS) / 100));
  return `${FILLED.repeat(filled)}${EMPTY.repeat(BLOCKS - filled)} ${percent}%`;
}
