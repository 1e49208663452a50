import type { Mark } from '../sidebar/contract/marks';
import { changed } from './changed';
import { marks } from './own-sheets';
import type { Spreadsheet } from './spreadsheet';

/** @throws Changed where there is another sheet of the kind than the page has read: somebody else has just made it */
export function requireKnown(spreadsheet: Spreadsheet, kind: Mark['kind'], known: readonly number[]): void {
  const other = marks(spreadsheet).find(
    ({ id, mark }) => mark.kind === kind && !known.includes(id) && spreadsheet.getSheetById(id),
  );
  if (other) throw changed(other.id, 'cells');
}
