/** The sample's stores under as many names as wanted: what a report of many stores looks like is seen by them. */
import type { Language } from '../../../src/messages/language';
import type { SheetContent, TypedCell } from '../workbook/sheet-content';
import { sampleWorkbook } from './sample-workbook';

export interface ManyStores {
  readonly names: readonly string[];
  /** The monthly rows and the targets. */
  readonly sheets: readonly SheetContent[];
}

export function manyStores(language: Language, count: number): ManyStores {
  const [rowsSheet, targets] = sampleWorkbook(language);
  if (!rowsSheet || !targets) throw new Error('The sample has no rows or no targets.');
  const [header = [], ...rows] = rowsSheet.rows;
  const known = [...new Set(rows.map(([name]) => name))];
  const names = Array.from({ length: count }, (_, index) => `${known[index % known.length]} ${index + 1}`);
  const stores = names.flatMap((storeName, index) =>
    rows
      .filter(([name]) => name === known[index % known.length])
      .map(([_, ...cells]): TypedCell[] => [storeName, ...cells]),
  );
  return { names, sheets: [{ ...rowsSheet, rows: [header, ...stores] }, targets] };
}
