import { foldText } from '../cells/read-text';

/** How much of an order counts as 其他 by its titles. */
export type Share = 'none' | 'some' | 'all';

/** How much of an order that holds so many kinds of items counts as 其他; undefined where the file does not say how many. */
export type TitleRule = (titles: string, kinds: number | undefined) => Share;

/** The titles of an order's items stand in one cell, a comma between them, in either width. */
const BETWEEN_TITLES = ',';

/**
 * The user's rule for titles that count as 其他: found anywhere in a title, full width and capitals aside.
 * @param words with none of them nothing counts
 */
export function titleRule(words: readonly string[]): TitleRule {
  const isOther = containsAny(words);
  return (titles, kinds) => {
    const folded = foldText(titles);
    if (!isOther(folded)) return 'none';
    // A single title may have commas of its own.
    if (kinds === 1) return 'all';
    const parts = folded.split(BETWEEN_TITLES).filter((part) => part.trim() !== '');
    return parts.every(isOther) ? 'all' : 'some';
  };
}

/** @returns whether a folded text contains any of the words */
export function containsAny(words: readonly string[]): (folded: string) => boolean {
  const wanted = words.map(foldText).filter((word) => word !== '');
  return (folded) => wanted.some((word) => folded.includes(word));
}
