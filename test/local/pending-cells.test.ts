/** Tests that cells which a script writes as they are stay as they are, and that whatever differs is written. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { openDocument, run } from './document-script';

/** Tells one state of the workbook from another: it is another after each change, also after one to the same. */
const stateOf = ({ model }: Workbook): string => model.exportData().revisionId;

const WRITTEN = `
  range = sheet.getRange('A1:C1');
  range.setNumberFormats([['0.00', '@', '0%']]).setValues([[1.5, '=x', 0.25]]);
  range.setBackground('#ffcc00').setFontWeight('bold');
  sheet.getRange('D1').setFormula('=A1*2');`;

function openWritten(): Workbook {
  const book = openDocument();
  run(book, `var range; ${WRITTEN}`);
  return book;
}

test('cells that are written as they are are no change, formulas, texts and looks alike', () => {
  const book = openWritten();
  const before = stateOf(book);
  run(book, WRITTEN);
  expect(stateOf(book)).toBe(before);
});

test.each([
  [`sheet.getRange('A1').setValue(1.25)`, `sheet.getRange('A1').getValue()`, 1.25],
  [`sheet.getRange('A1').setNumberFormat('0.0')`, `sheet.getRange('A1').getNumberFormat()`, '0.0'],
  [`sheet.getRange('A1').setBackground('#00ff00')`, `sheet.getRange('A1').getBackground()`, '#00ff00'],
  [`sheet.getRange('A1').setFontWeight(null)`, `sheet.getRange('A1').getFontWeights()[0][0]`, 'normal'],
  [`sheet.getRange('A1').setFontSize(14)`, `sheet.getRange('A1').getFontSizes()[0][0]`, 14],
  [`sheet.getRange('B1').setValue('')`, `sheet.getRange('B1').getValue()`, ''],
  [`sheet.getRange('D1').setValue(3)`, `sheet.getRange('D1').getFormula()`, ''],
  [`sheet.getRange('D1').setFormula('=A1*4')`, `sheet.getRange('D1').getValue()`, 6],
])('what differs is written: %s', (write, read, told) => {
  const book = openWritten();
  const before = stateOf(book);
  run(book, write);
  expect(run(book, read)).toBe(told);
  expect(stateOf(book)).not.toBe(before);
});
