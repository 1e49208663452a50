import { refusals } from '../../messages/refusals';
import { markedGrids } from '../../workbook/current-grid';
import { nowInWords } from '../../workbook/now';
import { markSheet } from '../../workbook/own-sheets';
import { Refusal } from '../../workbook/refusal';
import { freeName, sheetNames } from '../../workbook/spreadsheet';
import { withLock } from '../../workbook/with-lock';
import type { Endpoint } from './endpoint';

/** A copy of the grid in force, under its name and the day. The copy of the grid's mark is none, since it names the grid. */
export const keepSnapshot: Endpoint<'keepSnapshot'> = () =>
  withLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const [grid] = markedGrids(spreadsheet);
    if (!grid) throw new Refusal(refusals.noGrid);
    const day = nowInWords(spreadsheet).slice(0, 10);
    const name = freeName(`${grid.sheet.getName()} ${day}`, sheetNames(spreadsheet));
    const copy = grid.sheet.copyTo(spreadsheet);
    try {
      copy.setName(name);
      markSheet(copy, { kind: 'snapshot' });
      return { sheetName: name };
    } catch (error) {
      spreadsheet.deleteSheet(copy);
      throw error;
    }
  });
