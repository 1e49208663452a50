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

/** As the grid itself says it, and as people write it otherwise. */
const OTHER_WORDS: readonly string[] = [
  '平台未出分',
  '未出分',
  '暂未出分',
  '暂无评分',
  '无评分',
  '无数据',
  '——',
  '/',
];

const FOLDED = new Set([...NO_SCORE_WORDS, ...OTHER_WORDS]);

export const saysNoScore = (cell: unknown): boolean =>
  typeof cell === 'string' && FOLDED.has(plainText(cell).toLowerCase());
