/**
 * Writes the results of formulas that are true or false as 1 or 0, which is all that the format takes there; the engine
 * writes words, and a strict reader refuses the file.
 */
export const withPlainBooleans = (sheet: string): string =>
  sheet.replace(
    /(<c [^>]*t="b"[^>]*>\s*<f[^>]*>[^<]*<\/f>\s*)<v>(true|false)<\/v>/g,
    (_, cell: string, value: string) => `${cell}<v>${value === 'true' ? 1 : 0}</v>`,
  );
