import { describe, expect, test } from 'vitest';
import { filledDown } from '../../src/cells/fill-down';

const TO = { row: 50, column: 7 };

/** Google may write the cell's own row or column with a distance of 0, or without any: R[0]C[-1] or RC[-1]. */
const SPELLINGS: readonly (readonly [string, (formula: string) => string])[] = [
  ['with zeros', (formula) => formula],
  ['without zeros', (formula) => formula.replaceAll('[0]', '')],
];

describe.each(SPELLINGS)('a formula filled down, %s', (_spelling, spelled) => {
  test.each([
    ['=R[0]C[-2]-R[0]C[-1]', '=E50-F50'],
    ['=COUNTIF(订单!C[0]:C[0],R[0]C[0])&R[0]C', '=COUNTIF(订单!G:G,G50)&G50'],
    ['=SUM(R[0]:R[0])', '=SUM(50:50)'],
    ['=SUM(R[0]C[1]:R[0]C[5])', '=SUM(H50:L50)'],
    ['=R[0]C9*R2C3', '=$I50*$C$2'],
    [
      "=SUMIFS('订单 R1C1'!C[-4]:C[-4],'订单 R1C1'!C1:C1,R[0]C1)",
      "=SUMIFS('订单 R1C1'!C:C,'订单 R1C1'!$A:$A,$A50)",
    ],
    [
      '=IF(R[0]C[-1]="R[3]C[4] ""R[1]C[1]""","",LOG10(R[0]C[-1]))',
      '=IF(F50="R[3]C[4] ""R[1]C[1]""","",LOG10(F50))',
    ],
    ['=VLOOKUP(R[0]C1,参数!R1C1:R9C4,2,FALSE)', '=VLOOKUP($A50,参数!$A$1:$D$9,2,FALSE)'],
    ['=TMALL_PHASE(R[0]C[-5],R[0]C[-3])', '=TMALL_PHASE(B50,D50)'],
  ])('%s', (formula, filled) => {
    expect(filledDown(spelled(formula), TO, 20)).toBe(filled);
    expect(filledDown(spelled(formula), TO, 1)).toBe(filled);
  });

  test.each([
    ['no cell at all, as a sum typed in', '=25000*2'],
    ['an open range, as one that spills', '=TMALL_PHASE(R[0]C[-5]:C[-5],R[0]C[-3]:C[-3])'],
    ['a fixed open range', '=SUM(R2C5:C5)'],
    ['a cell above the first row', '=R[-60]C[0]'],
    ['a cell left of the first column', '=R[0]C[-7]'],
  ])('is left out where it refers to %s', (_, formula) => {
    expect(filledDown(spelled(formula), TO, 20)).toBeUndefined();
    expect(filledDown(spelled(formula), TO, 1)).toBeUndefined();
  });

  test.each([
    ['another row by its distance', '=R[-1]C[0]+R[0]C[-2]', '=G49+E50'],
    ['a row of another sheet by its distance', '=汇总!R[0]C[-4]', '=汇总!C50'],
    ['a range of another sheet', '=SUM(汇总!R[0]C[-4]:R[0]C[-3])', '=SUM(汇总!C50:D50)'],
    ['all that is above', '=SUM(R2C[-2]:R[0]C[-2])', '=SUM(E$2:E50)'],
    ['a whole row', '=SUM(R[-1]:R[-1])', '=SUM(49:49)'],
  ])('that refers to %s goes only into the next row', (_, formula, filled) => {
    expect(filledDown(spelled(formula), TO, 1)).toBe(filled);
    if (!formula.includes('R2C')) expect(filledDown(spelled(formula), TO, 20)).toBeUndefined();
  });
});
