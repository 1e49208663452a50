import { expect, test } from 'vitest';
import { buildGrid, type GridChoice } from '../../../src/report/grid/build-grid';
import { reportStores } from '../../../src/report/store-report';
import { ROW_HEADERS, settingOn } from '../../support/report-of';

const choice: GridChoice = {
  language: 'en',
  figures: 'score',
  span: 'cycle',
  sourceName: 'Rows',
  builtAt: '2022-12-01 09:00',
  team: [],
};
const HOME = ['Home', 60_000, 150_000, 250_000, 'later', 500_000, 3, 4, ''];
const rows = [
  ROW_HEADERS,
  ['A', '2022-07-08', 'Home', '2022-08', 90_000, 4, ''],
  ['A', '', '', '2022-09', 90_000, 4.5, ''],
];

const textsOf = (span: GridChoice['span']): string[] => {
  const setting = settingOn(20220930, [HOME]);
  const grid = buildGrid(reportStores(rows, setting), setting, { ...choice, span });
  return (grid.cells[grid.firstStoreRow - 1] ?? []).map(({ value }) => String(value ?? ''));
};

test('a target that cannot be read and on which no verdict rests costs no store its row', () => {
  expect(textsOf('cycle')).toContain('4.5');
});
