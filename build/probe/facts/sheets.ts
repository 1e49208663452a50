import { type Facts, gasFakes } from '../fact';
import { errorOf } from '../script/look';

const sheets = gasFakes('test/testsheets.js');
const texts = gasFakes('test/testsheetstext.js');
const values = gasFakes('test/testsheetsvalues.js');
const view = gasFakes('test/testsheetsvui.js');

export default {
  'insertSheet puts tabs in the order of the indices': values(
    ({ file, sheet }) => {
      const before = sheet.getIndex();
      const first = file.insertSheet('probe 2', before);
      const second = file.insertSheet('probe 3', before - 1);
      return [second, sheet, first].map((one) => one.getIndex() - before);
    },
    [0, 1, 2],
  ),
  'getSheetByName gives the sheet of that number': values(
    ({ file, sheet }) => file.getSheetByName(sheet.getName())?.getSheetId() === sheet.getSheetId(),
    true,
  ),
  'the id is a number': values(({ sheet }) => typeof sheet.getSheetId(), 'number'),
  'setName is what getName gives': sheets(({ sheet }) => {
    const name = sheet.setName('probe sample').getName();
    sheet.setName('probe at work');
    return name;
  }, 'probe sample'),
  'the type is GRID': values(({ sheet }) => String(sheet.getType()), 'GRID'),
  'the last row and column of a row of three cells': texts(
    ({ sheet }) => {
      sheet.getRange('A1:C1').setValues([[1, 2, 3]]);
      return [sheet.getLastRow(), sheet.getLastColumn()];
    },
    [1, 3],
  ),
  'columns inserted inside the data move what follows': texts(
    ({ sheet }) => {
      sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
      sheet.insertColumnsAfter(2, 2);
      return [sheet.getLastColumn(), sheet.getDataRange().getValues()];
    },
    [5, [['a', 'b', '', '', 'c']]],
  ),
  'rows inserted below the data leave the last row': texts(({ sheet }) => {
    sheet.getRange('A1').setValue('a');
    sheet.insertRowsAfter(1, 3);
    return sheet.getLastRow();
  }, 1),
  'the width of a column comes back': values(
    ({ sheet }) => sheet.setColumnWidth(2, 200).getColumnWidth(2),
    200,
  ),
  'the widths of columns come back, and no other is changed': values(
    ({ sheet }) => {
      const before = sheet.getColumnWidth(5);
      sheet.setColumnWidths(2, 3, 200);
      return [2, 3, 4].map((column) => sheet.getColumnWidth(column)).concat(sheet.getColumnWidth(5) - before);
    },
    [200, 200, 200, 0],
  ),
  'the height of a row comes back': values(({ sheet }) => sheet.setRowHeight(2, 31).getRowHeight(2), 31, {
    isUnused: true,
  }),
  'the heights of rows come back': values(
    ({ sheet }) => {
      sheet.setRowHeights(2, 4, 31);
      return [2, 3, 4, 5].map((row) => sheet.getRowHeight(row));
    },
    [31, 31, 31, 31],
  ),
  'setColumnWidth gives the sheet': values(
    ({ sheet }) => String(sheet.setColumnWidth(1, 100).setRowHeight(1, 30)),
    'Sheet',
  ),
  'hideColumns hides as many as it is told': texts(
    ({ sheet }) => {
      sheet.hideColumns(2, 2);
      return [1, 2, 3, 4].map((column) => sheet.isColumnHiddenByUser(column));
    },
    [false, true, true, false],
  ),
  'a new sheet is shown': view(({ sheet }) => sheet.isSheetHidden(), false, { isUnused: true }),
  'the last sheet that shows cannot be hidden': {
    source: 'burnash/gspread tests/cassettes/WorksheetTest.test_hide_show_worksheet.json',
    byHand: 'It concerns every sheet of a file: the add-on hides a draft, beside which other sheets show.',
  },
  'setWarningOnly, then setUnprotectedRanges is taken': sheets(
    ({ sheet }) =>
      errorOf(() =>
        sheet
          .protect()
          .setWarningOnly(true)
          .setUnprotectedRanges([sheet.getRange('A1:B1')]),
      ),
    'no error',
  ),
  'description, warning and unprotected range of a protection are kept': sheets(
    ({ sheet }) => {
      const protection = sheet.protect().setDescription('sample1').setWarningOnly(true);
      protection.setUnprotectedRanges([sheet.getRange('A1:B1')]);
      const free = protection.getUnprotectedRanges().map((range) => range.getA1Notation());
      return [protection.getDescription(), protection.isWarningOnly(), free];
    },
    ['sample1', true, ['A1:B1']],
  ),
  'a copy of a protected sheet made by hand is not protected': {
    source: 'ONLYOFFICE/DocumentServer#2158',
    byHand: 'Duplicate a protected sheet by the menu of its tab, and look at Data › Protect.',
  },
} satisfies Facts;
