import { describe, expect, test } from 'vitest';
import { assignEntries, readTeamEntries, type TeamEntry } from '../../../src/report/grid/team-entries';

const noFormulas = (values: readonly (readonly unknown[])[]) => values.map((row) => row.map(() => ''));
const entry = (store: string, owner: unknown, notes: unknown = ''): TeamEntry => ({
  store,
  owner: { value: owner, formula: '' },
  notes: { value: notes, formula: '' },
});

describe('what the team wrote', () => {
  test('is found under its headers, in either language and wherever the columns stand by now', () => {
    const values = [['Grid'], ['Notes', 'Status', 'Store', 'Owner'], ['call', 'Failed', 'A', 'Li']];
    expect(readTeamEntries(values, noFormulas(values))).toEqual([entry('A', 'Li', 'call')]);
  });

  test('keeps its formulas', () => {
    const values = [
      ['店铺', '负责人', '备注'],
      ['甲店', 'Li', 3],
    ];
    const formulas = [
      ['', '', ''],
      ['', '', '=1+2'],
    ];
    expect(readTeamEntries(values, formulas)).toEqual([
      { store: '甲店', owner: { value: 'Li', formula: '' }, notes: { value: 3, formula: '=1+2' } },
    ]);
  });

  test('takes in the archive below, and leaves out rows where nothing is written', () => {
    const values = [
      ['店铺', '负责人', '备注'],
      ['甲店', '', ''],
      ['汇总', '', ''],
      ['已移除', '', ''],
      ['乙店', '王', ''],
    ];
    expect(readTeamEntries(values, noFormulas(values))).toEqual([entry('乙店', '王')]);
  });

  test('cannot be told where the header is gone', () => {
    expect(readTeamEntries([['x', 'y']], [['', '']])).toBeUndefined();
  });

  test('goes to its store by name, and to the archive where no store of that name is left', () => {
    const entries = [entry('B', 'Li'), entry(' a ', 'Wang'), entry('C', 'Zhao')];
    expect(assignEntries(entries, ['A', 'B', 'D'])).toEqual({
      byStore: [entries[1], entries[0], undefined],
      removed: [entries[2]],
    });
  });

  test('is never merged: a second entry of one store is archived', () => {
    const entries = [entry('A', 'Li'), entry('A', 'Wang')];
    expect(assignEntries(entries, ['A'])).toEqual({ byStore: [entries[0]], removed: [entries[1]] });
  });
});
