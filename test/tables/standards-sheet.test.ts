/** The sheet of shipped versions is read back as what it was written from. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/messages/language';
import { shippedStandards } from '../../src/standards/shipped/shipped-standards';
import type { Standard } from '../../src/standards/standard';
import { standardsSheet } from '../../src/tables/standards-sheet';
import { readStandardsTable } from '../../src/tables/standards-table';
import { zoneDates } from '../support/zone-dates';

const dates = zoneDates('Asia/Shanghai');
type Cell = string | number;

const cellsIn = (language: Language): Cell[][] => {
  const { columns, rows } = standardsSheet(language);
  return [columns.map(({ header }) => header[language]), ...rows.map((row) => [...row])];
};

/** The sheet with one cell of it changed. */
function edited(id: string, header: string, value: Cell): Cell[][] {
  const cells = cellsIn('en');
  const column = cells[0]?.indexOf(header) ?? -1;
  return cells.map((row) => (row[0] === id ? row.with(column, value) : row));
}

const read = (cells: Cell[][]): readonly unknown[] => readStandardsTable(cells, dates).known.standards;

const standardIn = (cells: Cell[][], id: string): Standard =>
  read(cells).find((one) => (one as Standard).id === id) as Standard;

describe.each(['zh', 'en'] as const)('the sheet in %s', (language) => {
  test('is read back as the shipped versions, with the source of each field', () => {
    const { known, problems } = readStandardsTable(cellsIn(language), dates);
    expect(problems).toEqual([]);
    expect(known.standards).toEqual(shippedStandards);
  });

  test('has a row for each version, of one length, and a note for every cell with a source', () => {
    const { columns, rows, notes } = standardsSheet(language);
    expect(rows.map(([id]) => id)).toEqual(shippedStandards.map(({ id }) => id));
    expect(new Set([...rows, ...(notes ?? [])].map(({ length }) => length))).toEqual(
      new Set([columns.length]),
    );
    expect(notes?.every((row) => row.filter((note) => note !== '').length === 16)).toBe(true);
  });
});

test('a note says how far the field can be trusted and where it was read', () => {
  const { columns, rows, notes } = standardsSheet('en');
  const noteOf = (id: string, header: string) =>
    notes?.[rows.findIndex((row) => row[0] === id)]?.[columns.findIndex((one) => one.header.en === header)];
  expect(noteOf('2022-quarterly', 'Trial idle limit')).toBe(
    'rule text: 《2022年天猫商家考核标准（按季度试考版）》',
  );
  expect(noteOf('2024-quarterly', 'Effective day')).toBe(
    'inferred: the day was not seen; taken as 1 January, as in 2023',
  );
});

test.each([
  ['Effective day', '2024-02-01', 'effectiveDay'],
  ['Selection', 'by choice', 'effectiveDay'],
  ['Exemption', 'three months', 'exemption'],
  ['Trial nodes', '4,8,12', 'trial'],
  ['Formal nodes', '6,12', 'formal'],
  ['Trial idle limit', 4, 'continuity'],
  ['Formal idle limit', 5, 'continuity'],
  ['Sales comparison', 'above', 'sales'],
  ['Score indicator', 'another score', 'indicator'],
  ['Highest score', 6, 'score'],
  ['Score comparison', 'at least', 'score'],
  ['Months counted', 6, 'counting'],
] as const)('an edited %s is the user’s own entry, and no other field is', (header, value, field) => {
  const { provenance } = standardIn(edited('2024-quarterly', header, value), '2024-quarterly');
  const own = Object.entries(provenance).filter(([, { tier }]) => tier === 'own entry');
  expect(own.map(([name]) => name)).toEqual([field]);
  expect(own[0]?.[1].source.en).toBe('row 8 of the standards');
});

test('the source that the user names is that of their own fields', () => {
  const cells = edited('2024-quarterly', 'Trial idle limit', 4);
  const source = cells[0]?.indexOf('Source') ?? -1;
  const named = cells.map((row) => (row[0] === '2024-quarterly' ? row.with(source, 'my notes') : row));
  const { provenance } = standardIn(named, '2024-quarterly');
  expect(provenance.continuity.source.en).toBe('my notes');
  expect(provenance.sales.source.en).toBe('jiutoushe.net/wen/436386.html');
});

test('an indicator of the user’s own does not take over what the platform did with the shipped one', () => {
  expect(standardIn(edited('2024-quarterly', 'Score indicator', 'x'), '2024-quarterly').score.replaced).toBe(
    undefined,
  );
  expect(standardIn(cellsIn('en'), '2024-quarterly').score.replaced?.day).toBe(20250630);
});
