/** Tests the charts that a script builds on a sheet. */
import { expect, test } from 'vitest';
import { openDocument, run } from './document-script';

const ROWS = [
  ['Status', 'Stores', 'Before'],
  ['Safe', 12, 9],
  ['At risk', 3, 5],
];
const open = () => openDocument({ sheets: [{ name: 'Report 1', rows: ROWS }] });

test('a column chart takes its names from the first column and a series from each other', () => {
  const book = open();
  run(
    book,
    `sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:C3')).setNumHeaders(1)
      .setPosition(5, 2, 3, 4).setOption('title', 'Stores').setOption('colors', ['#2f855a', '#c53030'])
      .setOption('legend', { position: 'none' }).setOption('width', 320).build())`,
  );
  expect(run(book, `sheet.getCharts().length`)).toBe(1);
  const [id = ''] = book.model.getters.getChartIds('sheet1');
  expect(book.model.getters.getChartDefinition(id)).toMatchObject({
    type: 'bar',
    horizontal: false,
    title: { text: 'Stores' },
    legendPosition: 'none',
    dataSource: {
      dataSets: [{ dataRange: 'B1:B3' }, { dataRange: 'C1:C3' }],
      dataSetsHaveTitle: true,
      labelRange: "'Report 1'!A1:A3",
    },
  });
  expect(book.snapshot()['Report 1']).toMatchObject({
    figures: [{ col: 1, row: 4, width: 320, height: 371 }],
  });
});

test('a chart goes with its sheet when that is copied', () => {
  const book = open();
  const code = `sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange('A2:B3')).setPosition(1, 5, 0, 0).build());
    sheet.copyTo(ss).getCharts().length`;
  expect(run(book, code)).toBe(1);
});

test.each([
  ['sheet.newChart().asColumnChart().build()', 'A chart needs a kind, a range and a position'],
  ['sheet.newChart().asPieChart()', 'EmbeddedChartBuilder.asPieChart is not implemented'],
  [
    'sheet.newChart().asBarChart().setOption("curveType", "x")',
    'The chart option curveType is not implemented',
  ],
  ['sheet.newChart().asBarChart().setOption("width", "3")', 'The chart option width cannot be "3"'],
  ['sheet.newChart().asBarChart().setNumHeaders(2)', '0 or 1 headers'],
  ['sheet.newChart().asBarChart().addRange("A1")', "The parameters (String) don't match"],
  ['sheet.insertChart(sheet.newChart())', "The parameters (EmbeddedChartBuilder) don't match"],
])('%s throws', (code, message) => {
  expect(() => run(open(), code)).toThrow(message);
});
