import { type Facts, gasFakes } from '../fact';
import { errorOf } from '../script/look';

const sheets = gasFakes('test/testsheets.js');
const view = gasFakes('test/testsheetsvui.js');
const oddities = gasFakes('notes/oddities.md');
const none = null as never;

export default {
  '#rrggbb comes back': sheets(
    ({ sheet }) => sheet.getRange('A1').setBackground('#a1b2c3').getBackground(),
    '#a1b2c3',
  ),
  'red is #ff0000': gasFakes('test/testsheetsexotics.js')(
    ({ sheet }) => sheet.getRange('A1').setBackground('red').getBackground(),
    '#ff0000',
    {
      refusedHere: true,
    },
  ),
  'LIGHTCORAL is #f08080': gasFakes('test/testsheetssets.js')(
    ({ sheet }) => sheet.getRange('A1').setBackground('LIGHTCORAL').getBackground(),
    '#f08080',
    { refusedHere: true },
  ),
  'what is no colour is taken': oddities(
    ({ sheet }) => [
      errorOf(() => sheet.getRange('A1').setBackground('not-a-real-color')),
      errorOf(() => sheet.getRange('A1').setBackground('#gggggg')),
    ],
    ['no error', 'no error'],
    { refusedHere: true },
  ),
  'weights, null being normal': sheets(
    ({ sheet }) =>
      sheet
        .getRange('A1:C1')
        .setFontWeights([['bold', 'normal', none]])
        .getFontWeights(),
    [['bold', 'normal', 'normal']],
    { isUnused: true },
  ),
  'sizes of letters': sheets(
    ({ sheet }) =>
      sheet
        .getRange('A1:C1')
        .setFontSizes([[10, 8, 20]])
        .getFontSizes(),
    [[10, 8, 20]],
    { isUnused: true },
  ),
  'vertical alignments, null being bottom': sheets(
    ({ sheet }) =>
      sheet
        .getRange('A1:D1')
        .setVerticalAlignments([['top', 'middle', 'bottom', none]])
        .getVerticalAlignments(),
    [['top', 'middle', 'bottom', 'bottom']],
    { isUnused: true },
  ),
  'horizontal alignments, null being general': sheets(
    ({ sheet }) =>
      sheet
        .getRange('A1:D1')
        .setHorizontalAlignments([['left', 'center', 'right', none]])
        .getHorizontalAlignments(),
    [['left', 'center', 'right', 'general']],
  ),
  'normal is told as general-left': oddities(
    ({ sheet }) => sheet.getRange('A1').setHorizontalAlignment('normal').getHorizontalAlignments(),
    [['general-left']],
    { isUnused: true, refusedHere: true },
  ),
  'an unknown alignment is taken': oddities(
    ({ sheet }) => errorOf(() => sheet.getRange('A1').setHorizontalAlignment('foo' as never)),
    'no error',
    { isUnused: true, refusedHere: true },
  ),
  'setWraps: true is WRAP, false is OVERFLOW': sheets(
    ({ sheet }) =>
      sheet
        .getRange('A1:B1')
        .setWraps([[true, false]])
        .getWrapStrategies()
        .map((row) => row.map(String)),
    [['WRAP', 'OVERFLOW']],
  ),
  'setWrap: true is WRAP': sheets(
    ({ sheet }) => String(sheet.getRange('A1').setWrap(true).getWrapStrategy()),
    'WRAP',
  ),
  'all three strategies come back': sheets(
    ({ sheet }) => {
      const { WRAP, OVERFLOW, CLIP } = SpreadsheetApp.WrapStrategy;
      const range = sheet.getRange('A1:C1').setWrapStrategies([[WRAP, OVERFLOW, CLIP]]);
      return range.getWrapStrategies().map((row) => row.map(String));
    },
    [['WRAP', 'OVERFLOW', 'CLIP']],
    { isUnused: true },
  ),
  'a new cell is told to wrap, though its strategy is OVERFLOW': gasFakes(
    'test/testsheets.js, notes/oddities.md',
  )(
    ({ sheet }) => [sheet.getRange('A1').getWrap(), String(sheet.getRange('A1').getWrapStrategy())],
    [true, 'OVERFLOW'],
    { isUnused: true },
  ),
  'notes come back, "" being none': sheets(
    ({ sheet }) =>
      sheet
        .getRange('A1:C1')
        .setNotes([['foo', 'bar', '']])
        .getNotes(),
    [['foo', 'bar', '']],
  ),
  'a number is stored as a note': oddities(
    ({ sheet }) =>
      sheet
        .getRange('A1')
        .setNotes([[25 as never]])
        .getNotes(),
    [['25.0']],
    { refusedHere: true },
  ),
  'a text for rows of notes is refused': sheets(
    ({ sheet }) => errorOf(() => sheet.getRange('A1').setNotes('foo' as never)),
    /don't match the method signature/,
  ),
  'cells without notes have ""': view(
    ({ sheet }) => sheet.getRange('A1:C2').getNotes(),
    [
      ['', '', ''],
      ['', '', ''],
    ],
    { isUnused: true },
  ),
  'merged cells keep the upper left value': sheets(
    ({ sheet }) => {
      sheet.getRange('A1:B2').setValues([
        ['R1C1', 'R1C2'],
        ['R2C1', 'R2C2'],
      ]);
      return sheet.getRange('A1:B2').merge().getValue();
    },
    'R1C1',
    { isUnused: true },
  ),
  'merged cells are one merged range': sheets(
    ({ sheet }) =>
      sheet
        .getRange('A1:B2')
        .merge()
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ['A1:B2'],
    { isUnused: true },
  ),
} satisfies Facts;
