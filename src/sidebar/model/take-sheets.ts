import { reportFormSentences } from '../../messages/report/choice';
import type { StartAnswer } from '../contract';
import { choiceAfter } from './choice-after';
import type { Choice, PageModel } from './page-state';

/** Takes over the sheets as they are now, without losing what the user has chosen among them. */
export function takeSheets(model: PageModel, start: StartAnswer): void {
  model.set({
    start,
    check: undefined,
    columnsAreOpen: false,
    choice: choiceKept(model.get().choice, start),
    announcement: reportFormSentences.sheets(start.sheets.length),
  });
}

function choiceKept(choice: Choice, start: StartAnswer): Choice {
  const { rowsSheet, targetsSheet, standardsSheet, weightsSheet } = choiceAfter(start);
  const isThere = (id: number | null | undefined) => start.sheets.some((sheet) => sheet.id === id);
  const keepsRows = isThere(choice.rowsSheet);
  const keepsOptional = (id: number | null) => id === null || isThere(id);
  return {
    ...choice,
    rowsSheet: keepsRows ? choice.rowsSheet : rowsSheet,
    targetsSheet: isThere(choice.targetsSheet) ? choice.targetsSheet : targetsSheet,
    standardsSheet: keepsOptional(choice.standardsSheet) ? choice.standardsSheet : standardsSheet,
    weightsSheet: keepsOptional(choice.weightsSheet) ? choice.weightsSheet : weightsSheet,
    ...(!keepsRows && { columns: {}, layout: {}, moreSheets: [] }),
  };
}
