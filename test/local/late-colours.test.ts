/** Tests that the colours of a workbook are those of its cells and lines at the moment in which a picker asks for them. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { openDocument, run } from './document-script';

/** The colours that a picker would offer. */
const coloursOf = ({ model }: Workbook): readonly string[] =>
  (model.getters as unknown as { getCustomColors(): readonly string[] }).getCustomColors();

test('what a script has painted is offered, cells and lines alike, as soon as it is asked for', () => {
  const book = openDocument();
  expect(coloursOf(book)).toEqual([]);
  run(book, `sheet.getRange('B2').setBackground('#123456')`);
  expect(coloursOf(book)).toEqual(['#123456']);
  run(book, `sheet.getRangeList(['C3']).setBorder(true, null, null, null, null, null, '#654321', null)`);
  expect([...coloursOf(book)].sort()).toEqual(['#123456', '#654321']);
});
