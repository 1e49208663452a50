/** Opens the local workbook over the small script, with some cells typed into it. */
import { type HeadlessOptions, openWorkbook, type Workbook } from '../../build/local/headless';
import { SMALL_ADDON, SMALL_CATALOGUE } from './small-addon';

export function openSmall(options: Partial<HeadlessOptions> = {}): Workbook {
  return openWorkbook({ code: SMALL_ADDON, catalogue: SMALL_CATALOGUE, ...options });
}

/** Types the cells, and then the formula into F1. */
export function typed(
  formula: string,
  cells: Readonly<Record<string, string>> = {},
  options: Partial<HeadlessOptions> = {},
): Workbook {
  const book = openSmall(options);
  for (const [address, content] of Object.entries(cells)) book.type(address, content);
  book.type('F1', formula);
  return book;
}
