import { describe, expect, test } from 'vitest';
import {
  takeGuardsOff,
  writeAllGuarded,
  writeGuarded,
  writeInFormats,
} from '../../src/workbook/guarded-text';
import { cellsFrom } from '../../src/workbook/written-cell';

/** What a cell of plain text makes of a text, which nobody has told. */
interface World {
  /** It keeps an apostrophe at the beginning. */
  readonly keeps: boolean;
  /** It makes a formula of what begins with =. */
  readonly computes: boolean;
}

const RESULT = 2;

/** A sheet of which each cell is known by its row and column; cells named in `plain` are of plain text. */
function sheetOf({ keeps, computes }: World, plain: readonly string[]) {
  const cells = new Map<string, unknown>();
  const texts = new Set(plain);
  const calls = { reads: 0, writes: 0 };
  const put = (place: string, value: unknown) => {
    const isText = texts.has(place);
    const text = String(value);
    if (text.startsWith("'") && !(keeps && isText)) cells.set(place, text.slice(1));
    else cells.set(place, /^[=＝]/.test(text) && (computes || !isText) ? RESULT : value);
  };
  const getRange = (row: number, column: number, rows = 1, columns = 1) => {
    const placeOf = (y: number, x: number) => `${row + y},${column + x}`;
    return {
      getRow: () => row,
      getColumn: () => column,
      getSheet: () => sheet,
      getValue: () => cells.get(placeOf(0, 0)),
      setValue: (value: unknown) => put(placeOf(0, 0), value),
      setNumberFormat: (format: string) => {
        if (format === '@') texts.add(placeOf(0, 0));
        else texts.delete(placeOf(0, 0));
      },
      getValues: () => {
        calls.reads += 1;
        return Array.from({ length: rows }, (_, y) =>
          Array.from({ length: columns }, (_, x) => cells.get(placeOf(y, x))),
        );
      },
      setValues: (values: readonly (readonly unknown[])[]) => {
        calls.writes += 1;
        values.forEach((line, y) => {
          line.forEach((value, x) => {
            put(placeOf(y, x), value);
          });
        });
      },
    };
  };
  const sheet = { getRange } as unknown as GoogleAppsScript.Spreadsheet.Sheet;
  return { sheet, cells, calls };
}

const WORLDS = [true, false].flatMap((keeps) =>
  [true, false].map((computes): World => ({ keeps, computes })),
);

describe.each(WORLDS)('where plain text keeps an apostrophe: $keeps, and computes: $computes', (world) => {
  test('a text stays as it is in cells of known formats, whatever it begins with', () => {
    const { sheet, cells } = sheetOf(world, ['1,1', '1,3', '1,4']);
    const texts = ["'own", "'guarded", '=1+1', '＝2'];
    writeInFormats(sheet.getRange(1, 1, 1, 4), [texts], [['@', 'General', '@', '@']]);
    expect([1, 2, 3, 4].map((column) => cells.get(`1,${column}`))).toEqual([
      "'own",
      'guarded',
      '=1+1',
      '＝2',
    ]);
  });

  test('nothing is read back where no text in a cell of plain text begins with a sign', () => {
    const { sheet, calls } = sheetOf(world, ['1,1']);
    writeInFormats(sheet.getRange(1, 1, 1, 2), [['text', "'guarded"]], [['@', 'General']]);
    expect(calls).toEqual({ reads: 0, writes: 1 });
  });

  test('a guard is no part of a text in a cell of unknown format', () => {
    const { sheet, cells } = sheetOf(world, ['1,1', '1,3']);
    ["'text", "'text", "'=1+1", "'=1+1"].forEach((text, index) => {
      writeGuarded(sheet.getRange(1, index + 1), text);
    });
    expect([1, 2, 3, 4].map((column) => cells.get(`1,${column}`))).toEqual(['text', 'text', '=1+1', '=1+1']);
  });

  test('nor where several cells are written by one call', () => {
    const { sheet, cells } = sheetOf(world, ['1,1', '2,2']);
    writeAllGuarded(sheet.getRange(1, 1, 2, 2), [
      ["'text", "'own"],
      [7, "'=1+1"],
    ]);
    expect(['1,1', '1,2', '2,1', '2,2'].map((place) => cells.get(place))).toEqual(['text', 'own', 7, '=1+1']);
  });

  test('guards that were kept are taken off, and texts with an apostrophe of their own keep it', () => {
    const { sheet, cells } = sheetOf(world, ['2,1', '3,1', '5,1']);
    const values = [["'text"], ["''own"], [7], ["'=1+1"]];
    const range = sheet.getRange(2, 1, 4, 1);
    range.setValues(values);
    takeGuardsOff(sheet, cellsFrom({ row: 2, column: 1 }, values), [[], ...range.getValues()]);
    expect([2, 3, 4, 5].map((row) => cells.get(`${row},1`))).toEqual(['text', "'own", 7, '=1+1']);
  });
});
