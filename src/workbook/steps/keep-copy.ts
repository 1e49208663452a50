import type { KeepCopy } from '../../sidebar/contract/file-steps';
import { changed } from '../changed';
import { markSheet } from '../own-sheets';
import { freeNameIn } from '../spreadsheet';
import type { DoStep } from '../work';

/** Keeps a copy of the sheet as it is now. The mark that is copied along does not count, since it names the original. */
export const keepCopy: DoStep<KeepCopy> = ({ sheet: id, name }, { spreadsheet, undoBy }) => {
  const sheet = spreadsheet.getSheetById(id);
  if (!sheet) throw changed(id, 'gone');
  const free = freeNameIn(spreadsheet, name);
  const copy = sheet.copyTo(spreadsheet);
  undoBy(() => spreadsheet.deleteSheet(copy));
  copy.setName(free);
  markSheet(copy, { kind: 'snapshot' });
  return { sheet: copy.getSheetId(), name: free, row: null };
};
