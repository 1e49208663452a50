/** What rows or columns that come between do to the references of a formula. */
import { expect, test } from 'vitest';
import { columnNumber } from '../../src/cells/column-letters';
import { movedFormula } from '../../src/cells/moved-formula';

const same = (line: number) => line;
/** Two rows have come before row 4, which is deleted in the other case. */
const inserted = (row: number) => (row < 4 ? row : row + 2);
const deleted = (row: number) => (row < 4 ? row : row === 4 ? undefined : row - 1);

test.each([
  ['=A3+A4', '=A3+A6'],
  ['=$A$5*B$4', '=$A$7*B$6'],
  ['=SUM(A2:A9)', '=SUM(A2:A11)'],
  ['=SUM(A:A)', '=SUM(A:A)'],
  ['="A5"&A5', '="A5"&A7'],
  ["=T!A5+'A5 A5'!B5:B9+A5", "=T!A5+'A5 A5'!B5:B9+A7"],
  ['=TMALL_PHASE(A5,DATE(2023,7,5))', '=TMALL_PHASE(A7,DATE(2023,7,5))'],
  ['=LOG10(A5)+Q1_2+TRUE', '=LOG10(A7)+Q1_2+TRUE'],
  ['=数据!A5&店A5', '=数据!A5&店A5'],
])('%s is %s once two rows have come before row 4', (formula, expected) => {
  expect(movedFormula(formula, inserted, same)).toBe(expected);
});

test('a reference to what is gone is broken, and columns move as rows do', () => {
  expect(movedFormula('=A4+A5', deleted, same)).toBe('=#REF!+A4');
  const column = (number: number) => (number < columnNumber('Z') ? number : number + 1);
  expect(movedFormula('=Y1+Z1+$AZ$1+SUM(Y:Z)', same, column)).toBe('=Y1+AA1+$BA$1+SUM(Y:AA)');
});
