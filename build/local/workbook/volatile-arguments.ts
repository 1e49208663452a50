import { tokenize } from '@odoo/o-spreadsheet';

/** The functions that give another value each time, which Google refuses in an argument of a custom function. */
const VOLATILE = new Set(['NOW', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);

/** The message that Google shows for such an argument. */
export const VOLATILE_REFUSED =
  'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().';

/**
 * Whether a formula hands one of these functions over in an argument of the function, by itself or within another
 * function.
 */
export function handsOverVolatile(formula: string, name: string): boolean {
  const words = tokenize(formula)
    .filter(({ type }) => type !== 'SPACE')
    .map(({ value }) => value.toUpperCase());
  return words.some(
    (word, at) => word === name && words[at + 1] === '(' && holdsVolatile(argumentsFrom(words, at + 1)),
  );
}

const holdsVolatile = (words: readonly string[]): boolean =>
  words.some((word, at) => VOLATILE.has(word) && words[at + 1] === '(');

/** The words from an opening parenthesis to the one that closes it. */
function argumentsFrom(words: readonly string[], opening: number): string[] {
  let depth = 0;
  const closing = words.findIndex((word, at) => {
    if (at < opening) return false;
    if (word === '(') depth += 1;
    if (word === ')') depth -= 1;
    return depth === 0;
  });
  return words.slice(opening, closing < 0 ? undefined : closing);
}
