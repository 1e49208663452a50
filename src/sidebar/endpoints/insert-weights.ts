import { weightsSheet } from '../../diagnosis/weights-sheet';
import { addTableSheet } from '../../workbook/add-table-sheet';
import { withLock } from '../../workbook/with-lock';
import type { Endpoint } from './endpoint';
import { startAnswer } from './start';

/** Adds a table of weights as a sheet, always a new one. */
export const insertWeights: Endpoint<'insertWeights'> = ({ language }) =>
  withLock(() =>
    addTableSheet(SpreadsheetApp.getActiveSpreadsheet(), weightsSheet(language), language, () =>
      startAnswer(language),
    ),
  );
