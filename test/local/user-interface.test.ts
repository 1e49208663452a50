import { expect, test } from 'vitest';
import { openSmall } from './open-small';

test('onOpen builds the menu, and its items run', () => {
  const book = openSmall();
  book.open();
  expect(book.user.menu.map((entry) => entry?.caption)).toEqual(['Say hello', undefined, 'Show page']);
  expect(() => book.choose('Nothing')).toThrow('no item Nothing');
  book.choose('Show page');
  expect(book.user.dialogs).toEqual([{ title: 'A page', html: '<p>Page</p>', modal: true, width: 400 }]);
});

test('an alert gives back the button that was pressed', () => {
  const book = openSmall();
  book.user.presses.push('NO', 'YES');
  expect(book.run('sayHello')).toBe('NO');
  expect(book.user.logs).toEqual([]);
  expect(book.run('sayHello')).toBe('YES');
  expect(book.user.logs).toEqual([{ level: 'log', text: 'yes' }]);
  expect(book.user.alerts[0]).toEqual({ title: 'Hello', text: 'Shall we?', buttons: 'YES_NO' });
});

test('an alert takes a text alone, or a text and buttons', () => {
  const book = openSmall();
  book.run('evaluate', 'SpreadsheetApp.getUi().alert("Text")');
  book.run('evaluate', 'const ui = SpreadsheetApp.getUi(); ui.alert("Text", ui.ButtonSet.OK_CANCEL)');
  expect(book.user.alerts).toEqual([
    { title: '', text: 'Text', buttons: 'OK' },
    { title: '', text: 'Text', buttons: 'OK_CANCEL' },
  ]);
});

test('a page is found by its file name, with or without the extension', () => {
  const book = openSmall({ pages: { 'help.html': '<p>Help</p>' } });
  const content = (name: string) =>
    book.run('evaluate', `HtmlService.createTemplateFromFile("${name}").getRawContent()`);
  expect(content('help')).toBe('<p>Help</p>');
  expect(content('help.html')).toBe('<p>Help</p>');
  expect(() => content('other')).toThrow('No HTML file named other was found.');
});
