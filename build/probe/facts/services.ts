import { type Facts, gasFakes } from '../fact';
import { errorOf } from '../script/look';

const lock = gasFakes('test/testlock.js');
const stores = gasFakes('test/teststores.js');
const utilities = gasFakes('test/testutilities.js');
const html = gasFakes('test/testhtmlservice.js');
const chart = gasFakes('test/testsheetschart.js');
const enums = gasFakes('test/testenums.js');
const messages = gasFakes('notes/oddities.md');

/** A lock that nobody holds. */
function freeLock(): GoogleAppsScript.Lock.Lock {
  const found = LockService.getDocumentLock();
  found.releaseLock();
  return found;
}

const properties = () => PropertiesService.getDocumentProperties();

export default {
  'null for a Boolean is named null': gasFakes('test/testsheetsexotics.js')(
    ({ sheet }) => errorOf(() => sheet.getRange('A1').setWrap(null as never)),
    /The parameters \(null\) don't match the method signature/,
    { isUnused: true },
  ),
  'a plain object is named (class), and the method by its service': messages(
    ({ sheet }) => errorOf(() => sheet.getRange('A1').setFontSize({} as never)),
    /The parameters \(\(class\)\) don't match the method signature for SpreadsheetApp\.Range\.setFontSize\./,
    { isUnused: true },
  ),
  'tryLock takes a lock that is free': lock(() => freeLock().tryLock(1000), true),
  'hasLock before and after tryLock, and after releaseLock': lock(
    () => {
      const one = freeLock();
      const before = one.hasLock();
      one.tryLock(1000);
      const during = one.hasLock();
      one.releaseLock();
      return [before, during, one.hasLock()];
    },
    [false, true, false],
    { isUnused: true },
  ),
  'tryLock of a lock that is held already': lock(() => {
    const one = freeLock();
    one.tryLock(1000);
    return one.tryLock(1000);
  }, true),
  'tryLock without any time takes a free lock': lock(() => freeLock().tryLock(0), true),
  'tryLock with a negative time gets none': lock(() => {
    const one = freeLock();
    return [one.tryLock(-1), one.hasLock()];
  }, [false, false]),
  'waitLock takes a lock that is free': lock(() => errorOf(() => freeLock().waitLock(1000)), 'no error', {
    isUnused: true,
  }),
  'waitLock without any time holds a free lock': lock(
    () => {
      const one = freeLock();
      one.waitLock(0);
      return one.hasLock();
    },
    true,
    { isUnused: true },
  ),
  'waitLock with a negative time throws': lock(() => errorOf(() => freeLock().waitLock(-1)), /Lock timeout/, {
    isUnused: true,
  }),
  'a property is set, got, deleted and gone': stores(() => {
    properties().setProperty('dpp', 'dpp');
    const got = properties().getProperty('dpp');
    properties().deleteProperty('dpp');
    return [got, properties().getProperty('dpp')];
  }, ['dpp', null]),
  'deleteProperty gives the properties': stores(
    () => properties().deleteProperty('dpp').getProperty('dpp'),
    null,
  ),
  'formatDate in GMT': utilities(
    () => Utilities.formatDate(new Date(Date.UTC(2023, 0, 1, 12)), 'GMT', 'yyyy-MM-dd HH:mm:ss'),
    '2023-01-01 12:00:00',
  ),
  'parseDate in GMT, with quoted T and Z': utilities(
    () => Utilities.parseDate('2023-01-01T12:00:00Z', 'GMT', "yyyy-MM-dd'T'HH:mm:ss'Z'").getTime(),
    1672574400000,
    { isUnused: true },
  ),
  'parseDate of nonsense throws': utilities(
    () => errorOf(() => Utilities.parseDate('nonsense', 'GMT', 'yyyy-MM-dd')),
    /^threw: /,
    { isUnused: true },
  ),
  'createHtmlOutput holds what it was given': html(
    () => HtmlService.createHtmlOutput('<h1>Title</h1>').getContent(),
    '<h1>Title</h1>',
  ),
  'a page that is no file throws': html(
    () => errorOf(() => HtmlService.createHtmlOutputFromFile('no such page')),
    /^threw: /,
  ),
  'a chart takes two ranges': chart(
    ({ sheet }) =>
      errorOf(() =>
        sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B2')).addRange(sheet.getRange('D1:D2')),
      ),
    'no error',
    { refusedHere: true },
  ),
  'setPosition chains, and build gives an EmbeddedChart': chart(
    ({ sheet }) =>
      String(sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B2')).setPosition(1, 4, 0, 0).build()),
    'EmbeddedChart',
  ),
  'getCharts has an inserted chart': chart(({ sheet }) => {
    const built = sheet
      .newChart()
      .asBarChart()
      .addRange(sheet.getRange('A1:B2'))
      .setPosition(1, 4, 0, 0)
      .build();
    sheet.insertChart(built);
    return sheet.getCharts().length;
  }, 1),
  'members of enumerations print their names': enums(
    () =>
      [
        SpreadsheetApp.WrapStrategy.WRAP,
        SpreadsheetApp.CopyPasteType.PASTE_FORMAT,
        SpreadsheetApp.SheetType.GRID,
      ].map(String),
    ['WRAP', 'PASTE_FORMAT', 'GRID'],
    { isUnused: true },
  ),
  'members of enumerations have compareTo': enums(
    () =>
      (SpreadsheetApp.WrapStrategy.WRAP as unknown as { compareTo: (other: unknown) => number }).compareTo(
        SpreadsheetApp.WrapStrategy.WRAP,
      ),
    0,
    { isUnused: true, refusedHere: true },
  ),
} satisfies Facts;
