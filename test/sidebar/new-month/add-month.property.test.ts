/** Whatever the rows, their columns and who presses when: one row per store and month, and nothing that was there changes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TypedCell } from '../../../build/local/workbook/sheet-content';
import { nameKey } from '../../../src/cells/read-text';
import type { ReportChoice } from '../../../src/sidebar/contract';
import { answerOf, ask } from '../../support/report-workbook';
import { byHand, openBook, ROWS, TARGETS_SHEET } from '../../support/small-report';

const STORE = fc.constantFrom('甲店', ' 甲店 ', 'AB店', 'ａｂ店', '丙店', '丁  店', '丁 店');
const MONTH = fc.constantFrom<TypedCell>(
  '2023-04',
  '2023-05-31',
  '2023/6/1',
  '2023年6月',
  202306,
  20230501,
  '2023-07',
  '',
  '六月',
);
const ONBOARD = fc.constantFrom<TypedCell>('2023-03-10', '', '2023-07-20', '2023-09-01');
const row = fc.record({
  店铺: STORE,
  月份: MONTH,
  上线日期: ONBOARD,
  主营类目: fc.constantFrom<TypedCell>('女装', '', '-'),
  店铺销售额: fc.constantFrom<TypedCell>(50_000, '', '=100*3', '=退款'),
  服务分: fc.constantFrom<TypedCell>(4.2, ''),
  适用标准: fc.constantFrom<TypedCell>('', '自动'),
  退款: fc.constantFrom<TypedCell>(12, '', '说明'),
  备注: fc.constantFrom<TypedCell>('', '=1+1', '常客', true),
});

const situation = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 8 }),
  headers: fc.shuffledSubarray(
    ['店铺', '月份', '上线日期', '主营类目', '店铺销售额', '服务分', '适用标准', '退款', '备注'],
    { minLength: 9 },
  ),
  /** Formulas in a column of the user's, so many rows further than the rows. */
  ahead: fc.nat({ max: 4 }),
  presses: fc.array(fc.constantFrom(null, '2023-06', '2023-07', '2023-08'), { minLength: 1, maxLength: 4 }),
});

interface Cells {
  readonly values: readonly (readonly unknown[])[];
  /** In R1C1 notation, so that a row that has moved has the same. */
  readonly formulas: readonly (readonly string[])[];
}

/** Each row as one text: its formulas, and what it holds else. */
const linesOf = ({ values, formulas }: Cells): string[] =>
  values.map((held, row) => JSON.stringify(held.map((value, column) => formulas[row]?.[column] || value)));

test('pressing any number of times gives each store one row per month, and changes no cell that held something', async () => {
  let rowsAdded = 0;
  await fc.assert(
    fc.asyncProperty(situation, async ({ rows, headers, ahead, presses }) => {
      const letter = String.fromCharCode(65 + headers.indexOf('退款'));
      const cells = rows.map((one, index) => [
        ...headers.map((header) => {
          const cell = (one as Record<string, TypedCell>)[header] ?? '';
          return cell === '=退款' ? `=${letter}${index + 2}*2` : cell;
        }),
        `=LEN(A${index + 2})`,
      ]);
      const below = Array.from({ length: ahead }, (_, index) => [
        ...headers.map(() => ''),
        index % 2 === 0 ? `=LEN(A${rows.length + index + 2})+1` : false,
      ]);
      const book = await openBook([
        { name: ROWS, rows: [[...headers, '字数'], ...cells, ...below] },
        TARGETS_SHEET,
      ]);
      const { sheets } = answerOf(book, 'start', null);
      const idOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.id ?? -1;
      const report: ReportChoice = {
        language: 'zh',
        rowsSheet: idOf(ROWS),
        targetsSheet: idOf(TARGETS_SHEET.name),
        standardsSheet: null,
        weightsSheet: null,
        date: '2023-07-15',
        monthCells: 'score',
        span: '12',
        columns: {},
      };
      const range = `ss.getSheetByName('${ROWS}').getDataRange()`;
      const read = (): Cells =>
        JSON.parse(
          String(
            byHand(
              book,
              `return JSON.stringify({ values: ${range}.getValues(), formulas: ${range}.getFormulasR1C1() })`,
            ),
          ),
        );
      const previewOf = (month: string | null) => ask(book, 'previewMonth', { report, month });

      for (const press of presses) {
        const before = read();
        const looked = previewOf(press);
        if (!looked.ok) continue;
        const { answer } = looked;
        const stores = [...answer.toAdd, ...answer.existing.map((name) => ({ name })), ...answer.leftOut];
        const named = new Set(rows.map(({ 店铺 }) => nameKey(店铺)));
        expect(stores.map(({ name }) => nameKey(name)).sort()).toEqual([...named].sort());

        if (answer.toAdd.length > 0) {
          const names = answer.toAdd.map(({ name }) => name);
          rowsAdded += names.length;
          const request = { report, month: answer.month, stores: names };
          expect(answerOf(book, 'addMonth', request).added).toBe(names.length);
          expect(answerOf(book, 'addMonth', request).added).toBe(0);
        }
        const after = read();
        // The rows that were there are all there still, in their order.
        const [was, is] = [linesOf(before), linesOf(after)];
        let at = 0;
        for (const line of was) {
          at = is.indexOf(line, at) + 1;
          expect(at, line).toBeGreaterThan(0);
        }
        const again = answerOf(book, 'previewMonth', { report, month: answer.month });
        expect(again.toAdd).toEqual([]);
        expect([...again.existing].sort()).toEqual(
          [...answer.existing, ...answer.toAdd.map(({ name }) => name)].sort(),
        );
        const store = headers.indexOf('店铺');
        const rowsOf = (cellsNow: Cells) => cellsNow.values.filter((one) => one[store] !== '').length;
        expect(rowsOf(after) - rowsOf(before)).toBe(answer.toAdd.length);
      }
    }),
    { numRuns: 60 },
  );
  // Most situations can be added to.
  expect(rowsAdded).toBeGreaterThan(40);
});
