import type { Bilingual } from '../language';

/*
 * The months over columns so narrow that the button of a filter covers half of each: what is left of "Jun" and "Jul" would
 * be the same.
 */

/** A month over a column that has room for a word: "11月", "11". */
export const monthHeader = (month: number): Bilingual => ({ zh: `${month}月`, en: String(month) });

/** A month over a narrow column, where the button would cut the word for it: "11". */
export const monthNumber = (month: number): Bilingual => ({ zh: String(month), en: String(month) });

/** A month with its year, over a column that has room for both: "26.1", "26-1". */
export function monthHeaderWithYear(year: number, month: number): Bilingual {
  const shortYear = String(year % 100).padStart(2, '0');
  return { zh: `${shortYear}.${month}`, en: `${shortYear}-${month}` };
}
