/** Tests what a run costs and how it fails: counted calls, planned failures, locks, properties, and who may do what. */
import { describe, expect, test } from 'vitest';
import { openDocument, run } from './document-script';

test('reads and writes of cells are told from other calls', () => {
  const book = openDocument();
  const count = (code: string) => book.countCalls(() => run(book, code));
  const base = count('1').calls;
  expect(count(`sheet.getRange('A1:B2').getValues()`)).toEqual({ calls: base + 2, reads: 1, writes: 0 });
  expect(count(`sheet.getRange('A1').setValue(1).setNotes([['n']]); sheet.setFrozenRows(1)`)).toEqual({
    calls: base + 4,
    reads: 0,
    writes: 3,
  });
});

test('a formula that calls a service while a script writes costs the script nothing', () => {
  const book = openDocument();
  const code = `sheet.getRange('A1').setValue('=TMALL_EVAL("SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()")')`;
  expect(book.countCalls(() => run(book, code)).calls).toBe(
    book.countCalls(() => run(book, `sheet.getRange('B1').setValue(1)`)).calls,
  );
  expect(book.value('A1')).toBe('Asia/Shanghai');
});

test('every call can be made to fail, before or after it has done its work', () => {
  const book = openDocument();
  const write = () => run(book, `sheet.getRange('A1').setValue('new')`);
  const { calls } = book.countCalls(() => run(book, `sheet.getRange('A1').setValue('old')`));
  for (let n = 1; n <= calls; n += 1) {
    const failed = book.failServiceCall(n, 'Service Spreadsheets failed', write);
    expect(failed).toMatchObject({ reached: true, thrown: new Error('Service Spreadsheets failed') });
    expect(book.value('A1')).toBe('old');
  }
  expect(book.failServiceCall(calls, 'late', write, 'after')).toMatchObject({ thrown: new Error('late') });
  expect(book.value('A1')).toBe('new');
  expect(book.failServiceCall(calls + 1, 'never', write)).toMatchObject({ reached: false });
  const insist = () => run(book, `try { sheet.setName('x') } catch (error) { sheet.setName('y') }`);
  expect(book.failServiceCall(calls - 1, 'once', insist)).not.toHaveProperty('thrown');
  expect(book.failServiceCall(calls - 1, 'dead', insist, 'for good')).toMatchObject({
    thrown: new Error('dead'),
  });
  expect(write).not.toThrow();
});

test('what a failing run wrote before it failed stays written', () => {
  const book = openDocument();
  expect(() => run(book, `sheet.getRange('A1').setValue('kept'); throw new Error('stop')`)).toThrow('stop');
  expect(book.value('A1')).toBe('kept');
});

describe('the document’s lock', () => {
  const take = `var lock = LockService.getDocumentLock(); [lock.tryLock(5000), lock.hasLock()]`;

  test('is had until it is given back, or the run ends', () => {
    const book = openDocument();
    expect(run(book, take)).toEqual([true, true]);
    expect(run(book, `LockService.getDocumentLock().hasLock()`)).toBe(false);
    expect(run(book, `${take}; lock.releaseLock(); lock.hasLock()`)).toBe(false);
  });

  test('is refused while another user holds it', () => {
    const book = openDocument();
    book.surroundings.otherHoldsLock = true;
    expect(run(book, take)).toEqual([false, false]);
    expect(() => run(book, `LockService.getDocumentLock().waitLock(1)`)).toThrow('Lock timeout');
  });

  test('is null outside a spreadsheet, and so are the properties', () => {
    const book = openDocument();
    book.surroundings.isInContainer = false;
    expect(run(book, `[LockService.getDocumentLock(), PropertiesService.getDocumentProperties()]`)).toEqual([
      null,
      null,
    ]);
  });
});

test('properties are kept, deleted, and not larger than 9 KB', () => {
  const book = openDocument();
  const get = `var p = PropertiesService.getDocumentProperties(); [p.getProperty('a'), p.getProperty('b')]`;
  run(
    book,
    `PropertiesService.getDocumentProperties().setProperty('a', '1').setProperty('b', '2').deleteProperty('b')`,
  );
  expect(run(book, get)).toEqual(['1', null]);
  expect(book.properties).toEqual(new Map([['a', '1']]));
  expect(() => run(book, `p.setProperty('a', '字'.repeat(3100))`)).toThrow('Argument too large: value');
  expect(() => run(book, `p.setProperty('a', 1)`)).toThrow("The parameters (String,number) don't match");
});

describe('a custom function', () => {
  const SHEET = 'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]';
  const inCell = (code: string) => {
    const book = openDocument({ sheets: [{ name: 'S', rows: [['x']] }] });
    book.type('B1', `=TMALL_EVAL("${code}")`);
    return book.cell('B1');
  };

  test('may read', () => {
    expect(inCell(`${SHEET}.getRange('A1').getValue()`).value).toBe('x');
  });

  test.each([
    [`${SHEET}.getRange('A2').setValue(1)`, 'Range.setValue'],
    [`${SHEET}.setName('T')`, 'Sheet.setName'],
    [`${SHEET}.activate()`, 'Sheet.activate'],
    [`SpreadsheetApp.getActiveSpreadsheet().insertSheet('T', 0)`, 'Spreadsheet.insertSheet'],
    [`SpreadsheetApp.getActiveSpreadsheet().toast('T')`, 'Spreadsheet.toast'],
    [`PropertiesService.getDocumentProperties().setProperty('a', 'b')`, 'Properties.setProperty'],
    [`LockService.getDocumentLock().tryLock(1)`, 'Lock.tryLock'],
    ['SpreadsheetApp.flush()', 'SpreadsheetApp.flush'],
  ])('%s is refused', (code, method) => {
    expect(inCell(code).error).toContain(
      `You do not have permission to call ${method} (AuthMode.CUSTOM_FUNCTION)`,
    );
  });
});

test.each([
  'PropertiesService.getDocumentProperties()',
  'LockService.getDocumentLock()',
  'SpreadsheetApp.flush()',
])('%s is refused before the add-on is enabled', (code) => {
  expect(() => openDocument({ code: `function onOpen() { ${code} }` }).open()).toThrow('(AuthMode.NONE)');
});
