import type { KeepCopy } from '../../sidebar/contract/file-steps';
import { GRID_PARTS } from '../../sidebar/contract/read';
import { changed } from '../changed';
import { markSheet } from '../own-sheets';
import { stateOfSheet } from '../read-table';
import { freeNameIn, nameSheet } from '../spreadsheet';
import type { DoStep } from '../work';

/** Keeps a copy of the sheet as it is now. The mark that is copied along does not count, since it names the original. */
export const keepCopy: DoStep<KeepCopy> = ({ sheet: id, name }, { spreadsheet, undoBy }) => {
  const sheet = spreadsheet.getSheetById(id);
  if (!sheet) throw changed(id, 'gone');
  const free = freeNameIn(spreadsheet, name);
  const copy = sheet.copyTo(spreadsheet);
  // Where the copy no longer shows what the sheet shows, somebody has written into one of them.
  undoBy(() => {
    if (stateOfSheet(copy, GRID_PARTS) === stateOfSheet(sheet, GRID_PARTS)) spreadsheet.deleteSheet(copy);
  });
  const named = nameSheet(spreadsheet, copy, free);
  markSheet(copy, { kind: 'snapshot' });
  return { sheet: copy.getSheetId(), name: named, row: null };
};
