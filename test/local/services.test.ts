/**
 * Tests that the services are strict: a method that the local workbook does not implement, that Google would refuse, or
 * that is misspelt throws.
 */
import { describe, expect, test } from 'vitest';
import { openSmall, typed } from './open-small';
import { SMALL_ADDON } from './small-addon';

/** Runs the code as a menu handler, in AuthMode.FULL. */
const inMenu = (code: string) => openSmall().run('evaluate', code);
/** Runs the code as a custom function. */
const inCell = (code: string) => typed(`=TMALL_EVAL("${code}")`).cell('F1');
/** Runs the code as a global statement, in AuthMode.NONE. */
const whileLoading = (code: string) => openSmall({ code: `${SMALL_ADDON}\nconst loaded = ${code};` });

describe('what is not there throws by name', () => {
  test.each([
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById is not implemented'],
    ['SpreadsheetApp.getActiveSpreadsheets()', 'SpreadsheetApp.getActiveSpreadsheets is not implemented'],
    ['SpreadsheetApp.getActiveSpreadsheet().getUrl()', 'Spreadsheet.getUrl is not implemented'],
    ['SpreadsheetApp.getUi().prompt', 'Ui.prompt is not implemented'],
    ['SpreadsheetApp.getUi().createMenu("x")', 'Ui.createMenu is not implemented'],
    ['SpreadsheetApp.getUi().createAddonMenu().addSubMenu', 'Menu.addSubMenu is not implemented'],
    ['SpreadsheetApp.getUi().ButtonSet.MAYBE', 'ButtonSet.MAYBE is not implemented'],
    ['HtmlService.createTemplate("x")', 'HtmlService.createTemplate is not implemented'],
    ['HtmlService.createHtmlOutput("x").setFaviconUrl', 'HtmlOutput.setFaviconUrl is not implemented'],
    ['Session.getScriptTimeZone()', 'Session.getScriptTimeZone is not implemented'],
    ['Utilities.sleep(1)', 'Utilities.sleep is not implemented'],
    ['Logger.getLog()', 'Logger.getLog is not implemented'],
    ['console.table([])', 'console.table is not implemented'],
    ['PropertiesService.getUserProperties()', 'PropertiesService.getUserProperties is not implemented'],
    ['setTimeout(() => 1)', 'setTimeout is not defined'],
    ['fetch("x")', 'fetch is not defined'],
    ['connectRealm', 'connectRealm is not defined'],
  ])('%s', (code, message) => {
    expect(() => inMenu(code)).toThrow(message);
  });

  test('nothing can be set on a service', () => {
    expect(() => inMenu('"use strict"; Utilities.formatDate = 1')).toThrow(
      'Utilities.formatDate cannot be set',
    );
  });
});

describe('arguments of the wrong kind are refused in the words of Google', () => {
  test.each([
    ['Utilities.formatDate("2022-07-08", "UTC", "yyyy")', '(String,String,String)', 'Utilities.formatDate'],
    ['Utilities.formatDate(new Date(0), "UTC")', '(Date,String)', 'Utilities.formatDate'],
    ['Utilities.formatDate(null, "UTC", "yyyy")', '(null,String,String)', 'Utilities.formatDate'],
    ['Utilities.parseDate(1, "UTC", "yyyy")', '(number,String,String)', 'Utilities.parseDate'],
    ['SpreadsheetApp.getUi().alert(1)', '(number)', 'Ui.alert'],
    ['SpreadsheetApp.getUi().alert("a", "b", "OK")', '(String,String,String)', 'Ui.alert'],
    ['SpreadsheetApp.getUi().showModalDialog("<p>", "t")', '(String,String)', 'Ui.showModalDialog'],
    ['HtmlService.createHtmlOutput(1)', '(number)', 'HtmlService.createHtmlOutput'],
    ['HtmlService.createHtmlOutput("").setWidth("1")', '(String)', 'HtmlOutput.setWidth'],
    ['SpreadsheetApp.getActiveSpreadsheet(1)', '(number)', 'SpreadsheetApp.getActiveSpreadsheet'],
  ])('%s', (code, kinds, method) => {
    expect(() => inMenu(code)).toThrow(
      `The parameters ${kinds} don't match the method signature for ${method}.`,
    );
  });
});

describe('authorisation', () => {
  test.each([
    ['SpreadsheetApp.getActiveSpreadsheet()', 'SpreadsheetApp.getActiveSpreadsheet'],
    ["HtmlService.createHtmlOutput('')", 'HtmlService.createHtmlOutput'],
  ])('%s is refused before the add-on is enabled', (code, method) => {
    expect(() => whileLoading(code)).toThrow(`permission to call ${method} (AuthMode.NONE)`);
    const opening = openSmall({ code: `function onOpen() { ${code} }` });
    expect(() => opening.open()).toThrow(`permission to call ${method} (AuthMode.NONE)`);
  });

  test.each([
    'Session.getActiveUserLocale()',
    "Utilities.formatDate(new Date(0), 'UTC', 'yyyy')",
    'Logger.log(1)',
  ])('%s is allowed even then', (code) => {
    expect(() => whileLoading(code)).not.toThrow();
  });

  test('a custom function has no user interface', () => {
    expect(inCell('SpreadsheetApp.getUi()').error).toContain('permission to call SpreadsheetApp.getUi');
    expect(inCell('SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()').value).toBe(
      'Asia/Shanghai',
    );
  });

  test('a menu handler has everything', () => {
    expect(inMenu('SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale()')).toBe('zh_CN');
    expect(() => inMenu('SpreadsheetApp.getUi().alert("a")')).not.toThrow();
  });
});

test('the user’s locale follows the language', () => {
  expect(openSmall({ language: 'en' }).run('evaluate', 'Session.getActiveUserLocale()')).toBe('en');
  expect(inMenu('Session.getActiveUserLocale()')).toBe('zh_CN');
});

test('service calls are counted, refused ones are not', () => {
  const book = typed('=TMALL_DAY(A1)', { A1: '2022-07-08' });
  expect(book.value('F1')).toBe('2022-07-08 00:00');
  expect(() => book.run('evaluate', 'Utilities.formatDate()')).toThrow();
  expect(book.serviceCalls()).toEqual({
    'SpreadsheetApp.getActiveSpreadsheet': 1,
    'Spreadsheet.getSpreadsheetTimeZone': 1,
    'Utilities.formatDate': 1,
  });
});

test('a function that is not at the top level cannot be called', () => {
  expect(() => openSmall().run('Small')).toThrow('Script function not found: Small');
  expect(() => openSmall().run('nowhere')).toThrow('Script function not found: nowhere');
});
