import type { Bilingual } from '../language';

const EN_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A month over a narrow column: "11月", "Nov". */
export const monthHeader = (month: number): Bilingual => ({
  zh: `${month}月`,
  en: EN_MONTHS[month - 1] ?? '',
});

/** A month with its year, in as little room: "26.1", "1/26". */
export function monthHeaderWithYear(year: number, month: number): Bilingual {
  const shortYear = String(year % 100).padStart(2, '0');
  return { zh: `${shortYear}.${month}`, en: `${month}/${shortYear}` };
}
