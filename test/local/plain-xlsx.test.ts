/** What is written into the downloaded .xlsx beside what the engine writes. */
import { expect, test } from 'vitest';
import { asStored } from '../../build/local/page/plain-texts';
import { filledArea } from '../../build/local/page/print-area';

test('what is printed ends with the last value, though the engine writes blank cells below and beside it', () => {
  const sheet =
    '<row r="1"><c r="A1" s="1" t="s">\n  <v>0</v></c><c r="B1" s="2"/><c r="C1" t="str"><f>A1</f></c><c r="D1">\n</c></row>' +
    '<row r="1000"><c r="A1000" s="1">\n</c></row>';
  expect(filledArea(sheet, undefined)).toBe('$A$1:$C$1');
  expect(filledArea(sheet, 2)).toBe('$A$1:$B$1');
  expect(filledArea('<row r="1"><c r="A1"/></row>', undefined)).toBeUndefined();
});

test('a text is stored without the quote that keeps it one, and never as the escape of another', () => {
  expect(["'=1+1", "''quoted", 'plain', '_x0041_', 'a_x000D_b', '_x_'].map(asStored)).toEqual([
    '=1+1',
    "'quoted",
    'plain',
    '_x005F_x0041_',
    'a_x005F_x000D_b',
    '_x_',
  ]);
});
