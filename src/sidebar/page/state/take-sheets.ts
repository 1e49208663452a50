import { reportFormSentences } from '../../../messages/sidebar';
import type { StartAnswer } from '../../contract';
import { choiceAfter } from './choice-after';
import type { PageStore } from './page-state';

/** The sheets as they are now, without losing what the user has chosen of them. */
export function takeSheets(store: PageStore, start: StartAnswer): void {
  const { choice } = store.get();
  const { rowsSheet, targetsSheet } = choiceAfter(start);
  const isThere = (id: number | undefined) => start.sheets.some((sheet) => sheet.id === id);
  const keepsRows = isThere(choice.rowsSheet);
  store.set({
    start,
    check: undefined,
    columnsAreOpen: false,
    choice: {
      ...choice,
      rowsSheet: keepsRows ? choice.rowsSheet : rowsSheet,
      targetsSheet: isThere(choice.targetsSheet) ? choice.targetsSheet : targetsSheet,
      columns: keepsRows ? choice.columns : {},
    },
    announcement: reportFormSentences.sheets(start.sheets.length),
  });
}
