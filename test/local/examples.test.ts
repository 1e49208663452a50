import { beforeAll, describe, expect, test } from 'vitest';
import { openWorkbook } from '../../build/local/headless';
import { catalogue } from '../../src/functions/catalogue';
import { formulaOf } from '../../src/functions/example-formula';
import { builtAddon } from '../support/built-addon';

let code = '';
beforeAll(async () => {
  ({ code } = await builtAddon());
});

/** What a cell shows, as the examples write it. */
const shown = (cell: { readonly value: unknown; readonly text: string }): unknown =>
  typeof cell.value === 'number' && !/^\d{4}-/.test(cell.text)
    ? cell.value
    : typeof cell.value === 'boolean'
      ? cell.value
      : cell.text;

describe('the examples of the reference', () => {
  const examples = catalogue.flatMap((entry) =>
    entry.help.examples.map((example) => [formulaOf(entry, example), example.gives] as const),
  );

  test.each(examples)('%s', (formula, gives) => {
    const book = openWorkbook({ code, catalogue });
    book.type('A1', formula);
    if (!Array.isArray(gives)) {
      expect(shown(book.cell('A1'))).toBe(gives);
      return;
    }
    const spilled = book.spill('A1');
    expect(spilled).toBeDefined();
    expect(book.cells(spilled ?? 'A1').map((row) => row.map(shown))).toEqual(gives);
  });
});
