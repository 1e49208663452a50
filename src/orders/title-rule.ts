import { remembered } from '../calendar/remembered';
import { foldText } from '../cells/read-text';

/** How much of an order counts as 其他 by its titles. */
export type Share = 'none' | 'some' | 'all';

/** @param kinds how many kinds of items the order holds; undefined where the file does not say */
export type TitleRule = (titles: string, kinds: number | undefined) => Share;

/** The titles of an order's items stand in one cell, a comma between them, in either width. */
const BETWEEN_TITLES = ',';

/**
 * The user's rule for titles that count as 其他: found anywhere in a title, full width and capitals aside. A store sells the
 * same few things over and over, so an answer is remembered for as long as the rule is kept.
 * @param words with none of them nothing counts
 */
export function titleRule(words: readonly string[]): TitleRule {
  const isOther = containsAny(words);
  const sharesOf = remembered((titles: string): { readonly ofOne: Share; readonly ofSeveral: Share } => {
    const folded = foldText(titles);
    if (!isOther(folded)) return { ofOne: 'none', ofSeveral: 'none' };
    const parts = folded.split(BETWEEN_TITLES).filter((part) => part.trim() !== '');
    return { ofOne: 'all', ofSeveral: parts.every(isOther) ? 'all' : 'some' };
  });
  return (titles, kinds) => {
    const { ofOne, ofSeveral } = sharesOf(titles);
    // A single title may have commas of its own.
    return kinds === 1 ? ofOne : ofSeveral;
  };
}

/** @returns whether a folded text contains any of the words */
export function containsAny(words: readonly string[]): (folded: string) => boolean {
  const wanted = words.map(foldText).filter((word) => word !== '');
  return (folded) => wanted.some((word) => folded.includes(word));
}
