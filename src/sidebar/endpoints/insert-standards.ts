import { standardsSheet } from '../../tables/standards-sheet';
import { addTableSheet } from '../../workbook/add-table-sheet';
import { withLock } from '../../workbook/with-lock';
import type { Endpoint } from './endpoint';
import { startAnswer } from './start';

/** Adds the shipped versions as a sheet, always a new one. */
export const insertStandards: Endpoint<'insertStandards'> = ({ language }) =>
  withLock(() =>
    addTableSheet(SpreadsheetApp.getActiveSpreadsheet(), standardsSheet(language), language, () =>
      startAnswer(language),
    ),
  );
