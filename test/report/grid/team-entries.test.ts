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

  describe('beside a store whose name is cut in the first column', () => {
    const header = ['Store', 'Owner', 'Notes', '', 'Full name'];
    const found = (...rows: readonly string[][]) =>
      readTeamEntries([header, ...rows], noFormulas([header, ...rows]))?.map(({ store, owner }) => [
        store,
        owner.value,
      ]);

    test('goes by the whole name of the second block', () => {
      expect(found(['Red…Shop', 'Li', '', '', 'Red Kettle Home Shop'])).toEqual([
        ['Red Kettle Home Shop', 'Li'],
      ]);
    });

    test('goes by the first column where that was sorted without the second block', () => {
      const rows = [
        ['Blue', 'Li', '', '', 'Red Kettle Home Shop'],
        ['Red…Shop', 'Wang', '', '', 'Blue'],
      ];
      expect(found(...rows)).toEqual([
        ['Blue', 'Li'],
        ['Red Kettle Home Shop', 'Wang'],
      ]);
    });

    test('keeps the name as it is shown where two stores could be meant', () => {
      const rows = [
        ['Blue', '', '', '', 'Red Kettle Home Shop'],
        ['Red…Shop', 'Wang', '', '', 'Blue'],
        ['Green', '', '', '', 'Red Lamp Home Shop'],
      ];
      expect(found(...rows)).toEqual([['Red…Shop', 'Wang']]);
    });

    test('is not mistaken for a store whose own name has three dots', () => {
      expect(found(['Wait…Shop', 'Li', '', '', 'Wait…Shop'])).toEqual([['Wait…Shop', 'Li']]);
    });
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
