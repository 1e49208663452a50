import { catalogue } from '../../src/functions/catalogue';
import type { ReportChoice } from '../../src/sidebar/contract';
import { checkRows } from '../../src/sidebar/model/check-rows';
import { openWorkbook as openInPage, startOf } from '../../src/sidebar/model/open-workbook';
import { placeReport } from '../../src/sidebar/model/place-report';
import type { Addon } from '../bundle';
import { openWorkbook, type Workbook } from '../local/headless';
import { type HeadlessPage, pageOf } from '../local/headless/page';
import { type Figure, inCount, inMilliseconds } from './figure';
import { monthlyTable, REPORT_DAY, targetsTable } from './sample-stores';
import { median, medianRatio, takeTurns } from './take-turns';

const ROUNDS = 5;
const MOST_TIMES = 3;

/**
 * A script that runs beside the add-on in the same realm: it reads the same sheets and writes the same arrays to a
 * fresh sheet, with nothing computed in between.
 */
const BARE_COPY = `
var kept;
function keepArrays(name) {
  var range = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getDataRange();
  kept = {
    formats: range.getNumberFormats(),
    values: range.getValues(),
    notes: range.getNotes(),
    colours: range.getValues().map(function (row) { return row.map(function () { return '#9ccbeb'; }); }),
    aligns: range.getValues().map(function (row) { return row.map(function () { return 'center'; }); }),
  };
}
function copyArrays(rows, targets) {
  var file = SpreadsheetApp.getActiveSpreadsheet();
  file.getSheetByName(rows).getDataRange().getValues();
  file.getSheetByName(targets).getDataRange().getValues();
  var sheet = file.insertSheet('bare', file.getSheets().length);
  var height = kept.values.length;
  var width = kept.values[0].length;
  if (height > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), height - sheet.getMaxRows());
  if (width > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
  var range = sheet.getRange(1, 1, height, width);
  range.setNumberFormats(kept.formats);
  range.setValues(kept.values);
  range.setBackgrounds(kept.colours);
  range.setHorizontalAlignments(kept.aligns);
  range.setNotes(kept.notes);
  SpreadsheetApp.flush();
}
function dropCopy() {
  var file = SpreadsheetApp.getActiveSpreadsheet();
  file.deleteSheet(file.getSheetByName('bare'));
}
`;

const [ROWS, TARGETS] = ['Rows', 'Targets'];

/** Measures the report of the sidebar, stage by stage, against reading and writing the same cells. */
export function measureBuild(addon: Addon, stores: number, months: number): Figure[] {
  const book = openWorkbook({
    ...addon,
    code: addon.code + BARE_COPY,
    catalogue,
    sheets: [
      { name: ROWS, rows: monthlyTable(stores, months) },
      { name: TARGETS, rows: targetsTable() },
    ],
  });
  const choice = choiceOf(openPage(book));
  const build = () => {
    const { model, run } = openPage(book);
    return run(placeReport(model, choice));
  };
  const { sheetName } = build();
  book.run('keepArrays', sheetName);
  const times = takeTurns(ROUNDS, (round) => {
    if (round > 0) book.run('dropCopy');
    return {
      check: () => {
        const { model, run } = openPage(book);
        return run(checkRows(model, choice));
      },
      build,
      bare: () => book.run('copyArrays', ROWS, TARGETS),
    };
  });
  const what = `${inCount(stores)} stores × ${months} months in the sidebar`;
  const against = `${inMilliseconds(median(times.bare))}, the same cells read and written`;
  const ratio = medianRatio(times.build, times.bare);
  return [
    { what: `${what}: check`, ours: inMilliseconds(median(times.check)), against: '' },
    {
      what: `${what}: build`,
      ours: inMilliseconds(median(times.build)),
      against,
      ratio,
      target: `under ${MOST_TIMES}×`,
      isReached: ratio < MOST_TIMES,
    },
  ];
}

/** Opens a page that reads the file first, as a page does that was not open before. */
function openPage(book: Workbook): HeadlessPage {
  const page = pageOf(book);
  page.run(openInPage(page.model, null));
  return page;
}

function choiceOf({ model }: HeadlessPage): ReportChoice {
  const { sheets } = startOf(model, 'zh');
  const idOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.id ?? -1;
  return {
    language: 'zh',
    rowsSheet: idOf(ROWS),
    targetsSheet: idOf(TARGETS),
    standardsSheet: null,
    weightsSheet: null,
    date: REPORT_DAY,
    monthCells: 'both',
    span: '24',
    columns: {},
  };
}
