import { plainText } from './cell';

/** How people write down that the platform gave no score for a month. In a sales cell the same words are plain unknown. */
export const NO_SCORE_WORDS: readonly string[] = [
  '暂无数据',
  '暂无',
  '无',
  '-',
  '--',
  '—',
  'n/a',
  'no score',
];

const FOLDED = new Set(NO_SCORE_WORDS);

export const saysNoScore = (cell: unknown): boolean =>
  typeof cell === 'string' && FOLDED.has(plainText(cell).toLowerCase());
