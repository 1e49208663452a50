const YEARS = /(20\d\d)\s*年/g;
/** 2025 alone, or beside what the sheet holds: 2025销售额. A month is no year: 2025-07. */
const IN_NAME = /(?<!\d)(20\d\d)(?!\s*[-/._]?\s*\d)/g;

/** The one year that titles name. */
export const yearInTitles = (titles: readonly string[]): number | undefined => only(titles, YEARS);

/** The one year that the name of a sheet tells. */
export const yearInName = (name: string): number | undefined => only([name], IN_NAME);

function only(texts: readonly string[], pattern: RegExp): number | undefined {
  const years = new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, year]) => year)));
  const [year] = years.size === 1 ? years : [];
  return year === undefined ? undefined : Number(year);
}
