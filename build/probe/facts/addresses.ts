import { type Fact, type Facts, gasFakes } from '../fact';

const developer = gasFakes('test/testsheetsdeveloper.js');
const sheets = gasFakes('test/testsheets.js');
const sets = gasFakes('test/testsheetssets.js');
const values = gasFakes('test/testsheetsvalues.js');
const view = gasFakes('test/testsheetsvui.js');

const address = (a1: string, expected: string, facts = developer): Fact =>
  facts(({ sheet }) => sheet.getRange(a1).getA1Notation(), expected);

/** The local workbook knows no such address. */
const unknown = (a1: string, expected: string, facts = sheets): Fact =>
  facts(({ sheet }) => sheet.getRange(a1).getA1Notation(), expected, { isUnused: true, refusedHere: true });

export default {
  'B2:D5 stays so': address('B2:D5', 'B2:D5'),
  '$C$3 is C3': address('$C$3', 'C3'),
  '5:7 keeps its form': address('5:7', '5:7'),
  'D:F keeps its form': address('D:F', 'D:F'),
  'C5:B2 is put in order': address('C5:B2', 'B2:C5'),
  '5:2 is put in order': address('5:2', '2:5'),
  'D:B is put in order': address('D:B', 'B:D'),
  'R5C3 is C5': unknown('R5C3', 'C5'),
  'R2C2:R4C5 is B2:E4': unknown('R2C2:R4C5', 'B2:E4'),
  'R10C5:R1C2 is B1:E10': unknown('R10C5:R1C2', 'B1:E10'),
  'r1c1:r2c2 is A1:B2': unknown('r1c1:r2c2', 'A1:B2'),
  'c2:$d$4 is C2:D4': address('c2:$d$4', 'C2:D4', view),
  'b2:e5 is B2:E5': address('b2:e5', 'B2:E5', sheets),
  '!c2:e5 is C2:E5': unknown('!c2:e5', 'C2:E5', sets),
  'an address with the name of the sheet is taken': developer(
    ({ sheet }) => sheet.getRange(`'${sheet.getName()}'!E10:F12`).getA1Notation(),
    'E10:F12',
    { isUnused: true, refusedHere: true },
  ),
  'G1:G1 is G1': address('G1:G1', 'G1', sheets),
  'a2:c3 is A2:C3': address('a2:c3', 'A2:C3', view),
  'RC1 is the cell of column RC': sheets(
    ({ sheet }) => sheet.insertColumnsAfter(26, 450).getRange('RC1').getA1Notation(),
    'RC1',
  ),
  'C11:AB20 stays so': values(
    ({ sheet }) => sheet.insertColumnsAfter(26, 2).getRange('C11:AB20').getA1Notation(),
    'C11:AB20',
  ),
  '$aa$11 is column 27': values(
    ({ sheet }) => sheet.insertColumnsAfter(26, 1).getRange('$aa$11').getColumn(),
    27,
  ),
  '$aa$11 is AA11': values(
    ({ sheet }) => sheet.insertColumnsAfter(26, 1).getRange('$aa$11').getA1Notation(),
    'AA11',
  ),
  'bb4:be12 gets capitals': view(
    ({ sheet }) => sheet.insertColumnsAfter(26, 40).getRange('bb4:be12').getA1Notation(),
    'BB4:BE12',
  ),
  'C11:AB20 has its row, column and sizes': values(
    ({ sheet }) => {
      const range = sheet.insertColumnsAfter(26, 2).getRange('C11:AB20');
      return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
    },
    [11, 3, 10, 26],
  ),
  'c2:$d$4 has its row, column and sizes': view(
    ({ sheet }) => {
      const range = sheet.getRange('c2:$d$4');
      return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
    },
    [2, 3, 3, 2],
  ),
  '5:7 has all columns': developer(
    ({ sheet }) => sheet.getRange('5:7').getNumColumns() === sheet.getMaxColumns(),
    true,
  ),
  '5:7 has three rows': developer(({ sheet }) => sheet.getRange('5:7').getNumRows(), 3),
  'D:F has all rows': developer(
    ({ sheet }) => sheet.getRange('D:F').getNumRows() === sheet.getMaxRows(),
    true,
  ),
  'D:F has three columns': developer(({ sheet }) => sheet.getRange('D:F').getNumColumns(), 3),
  'numbers give the same address': values(
    ({ sheet }) => sheet.getRange(11, 3, 10, 24).getA1Notation(),
    'C11:Z20',
  ),
  'a range prints Range': view(({ sheet }) => String(sheet.getRange('A1')), 'Range', { isUnused: true }),
  'an address beyond the grid throws only when it is used': sheets(
    ({ sheet }) => sheet.getRange('RC1').getA1Notation(),
    'RC1',
    { isUnused: true, refusedHere: true },
  ),
} satisfies Facts;
