import type { Endpoint } from './endpoint';
import { foundProblems } from './found-problems';
import { readStore } from './read-store';

/** Reads and nothing else: the store as it stands, and as it would be. */
export const viewStore: Endpoint<'viewStore'> = (choice, language) => {
  const { tables, report, view } = readStore(choice, language);
  if (!view) return { is: 'unreadable', problems: foundProblems([report], [], tables, language) };
  const row = 'shop' in report ? report.shop.firstRow : 1;
  return { is: 'shown', spot: { sheet: tables.rows.id, row, column: 1 }, view };
};
