import { shorten } from '../format';
import type { Bilingual } from '../language';

/** Another spelling of a store's name: its row, and the first row of the store. */
export interface SameName {
  readonly name: string;
  readonly row: number;
  readonly first: number;
}

const MOST_NAMED = 5;

/** Says that names which look the same, and are not, count as one store. */
export function sameNames(names: readonly SameName[]): Bilingual {
  const shown = names.slice(0, MOST_NAMED);
  const more = names.length > MOST_NAMED;
  const zh = shown.map(({ name, row, first }) => `第 ${row} 行的“${shorten(name)}”与第 ${first} 行`);
  const en = shown.map(({ name, row, first }) => `"${shorten(name)}" in row ${row} and in row ${first}`);
  return {
    zh: `店铺名看起来一样，却差了看不见的字符，已按同一家店铺计算：${zh.join('；')}${more ? '……' : ''}。重新输入店名即可统一。`,
    en: `Names that look the same differ in characters that nobody sees, and count as one store: ${en.join('; ')}${more ? '; …' : ''}. Type the names again to make them alike.`,
  };
}
