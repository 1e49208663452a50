const EN_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The months of a grid's header row as yyyy-MM, each at its place; other headers are undefined. Only Januaries, or the
 * first month where there is none, say their year.
 */
export function monthsIn(header: readonly unknown[]): (string | undefined)[] {
  const numbers = header.map((cell) => numberOf(String(cell)));
  const anchor = numbers.findIndex((found) => found?.year !== undefined);
  const { year = 0, month = 0 } = numbers[anchor] ?? {};
  return numbers.map((found, index) => {
    if (!found) return undefined;
    const count = year * 12 + month - 1 + index - anchor;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}

function numberOf(text: string): { readonly month: number; readonly year?: number } | undefined {
  const [, zhYear, zhMonth] = /^(\d\d)\.(\d+)$/.exec(text) ?? [];
  if (zhYear) return { year: 2000 + Number(zhYear), month: Number(zhMonth) };
  const [, enMonth, enYear] = /^(\d+)\/(\d\d)$/.exec(text) ?? [];
  if (enYear) return { year: 2000 + Number(enYear), month: Number(enMonth) };
  const [, month] = /^(\d+)月$/.exec(text) ?? [];
  if (month) return { month: Number(month) };
  return EN_MONTHS.includes(text) ? { month: EN_MONTHS.indexOf(text) + 1 } : undefined;
}
