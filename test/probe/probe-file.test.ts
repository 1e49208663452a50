/** The probe changes settings and deletes sheets: it runs in a file of its own alone, and leaves that as it was. */
import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import type { SheetContent } from '../../build/local/workbook/sheet-content';
import { openProbeFile } from '../../build/probe/open-probe';

const ids = ['arguments/blank-cell', 'arguments/midnight-of-the-spreadsheet', 'sheets/copy'];
const namesIn = ({ model: { getters } }: Workbook) =>
  getters.getSheetIds().map((id) => getters.getSheetName(id));

function run(book: Workbook): void {
  for (const id of ids) {
    book.call('probeStep', id, 'set up');
    book.call('probeStep', id, 'observe');
  }
}

const settingsOf = (book: Workbook) => Object(book.call('probeBegin'));

describe('a file that is not the probe’s own', () => {
  test.each<[string, readonly SheetContent[], string]>([
    ['with a sheet that is not blank', [{ name: 'Sheet1', rows: [['mine']] }], 'one that is not blank'],
    [
      'with a second sheet',
      [
        { name: 'Sheet1', rows: [] },
        { name: 'Plan', rows: [] },
      ],
      'it has several sheets',
    ],
    ['with a sheet of that name', [{ name: 'probe at work', rows: [['mine']] }], 'one that is not blank'],
  ])('%s is refused and left alone', async (_, sheets, reason) => {
    const book = await openProbeFile({ sheets });
    const before = book.snapshot();
    for (const call of [
      () => book.call('probeBegin'),
      () => book.call('probeStep', ids[0], 'set up'),
      () => book.call('probeEnd', [['id']]),
    ])
      expect(call).toThrow('The probe runs only in a file of its own');
    expect(() => book.call('probeBegin')).toThrow(reason);
    expect(book.snapshot()).toEqual(before);
  });

  test('is also one in which somebody has begun to write meanwhile', async () => {
    const book = await openProbeFile({});
    book.call('probeBegin');
    book.type('Sheet1!B2', 'mine');
    expect(() => book.call('probeStep', ids[0], 'set up')).toThrow('its sheet "Sheet1" is not blank');
    expect(book.text('Sheet1!B2')).toBe('mine');
  });
});

describe('the probe’s own file', () => {
  test('has its zone, its locale and its one sheet back at the end, beside the table of results', async () => {
    const book = await openProbeFile({ timeZone: 'Europe/Paris', locale: 'en_US' });
    const before = settingsOf(book);
    expect(before).toMatchObject({ zone: 'Europe/Paris', locale: 'en_US' });
    run(book);
    book.call('probeEnd', [
      ['id', 'result'],
      ['a/one', '=1+1'],
    ]);
    expect(namesIn(book)).toEqual(['Sheet1', 'probe results']);
    expect(book.texts("'probe results'!A1:B2")).toEqual([
      ['id', 'result'],
      ['a/one', '=1+1'],
    ]);
    expect(settingsOf(book)).toEqual(before);
  });

  test('has them back as well where a run broke off', async () => {
    const book = await openProbeFile({ timeZone: 'Europe/Paris', locale: 'en_US' });
    const before = settingsOf(book);
    book.call('probeStep', 'arguments/midnight-of-the-spreadsheet', 'set up');
    expect(settingsOf(book)).toEqual(before);
    book.call('probeEnd', [['id']]);
    expect(namesIn(book)).toEqual(['Sheet1', 'probe results']);
    expect(settingsOf(book)).toEqual(before);
  });
});
