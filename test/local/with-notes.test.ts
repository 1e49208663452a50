import { type CellObject, read } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type Note, withNotes } from '../../build/local/page/with-notes';
import { makeXlsx } from './make-xlsx';

const SHEET = 'xl/worksheets/sheet0.xml';

/** A workbook with its sheet where the engine puts it. */
const files = Object.fromEntries(
  Object.entries(unzipSync(makeXlsx({ cells: '<row r="2"><c r="B2"><v>1</v></c></row>' }))).map(
    ([path, bytes]) => [
      path.replace('sheet1', 'sheet0'),
      strFromU8(bytes).replaceAll('sheets/sheet1', 'sheets/sheet0'),
    ],
  ),
);
const note = (text: string): Note => ({ row: 1, column: 1, address: 'B2', text });
const zipped = (all: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])));

test('a note is read back from its cell, whatever it says', () => {
  const text = '不达标：\n<b> & "还差" 60,000 元\u0001';
  const book = read(zipped(withNotes(files, [[note(text)]])), { type: 'array' });
  const cell: CellObject = book.Sheets[book.SheetNames[0] ?? '']?.B2;
  expect(cell.c?.map(({ t }) => t)).toEqual([text.replace('\u0001', '')]);
});

test('Excel finds its shape by the sheet, which names it where the format has it', () => {
  const made = withNotes(files, [[note('x')]]);
  expect(made[SHEET]).toMatch(/<legacyDrawing [^>]*r:id="noteShapes"\/><\/worksheet>$/);
  expect(made['xl/worksheets/_rels/sheet0.xml.rels']).toContain('Id="noteShapes"');
  expect(made['xl/drawings/vmlNotes0.vml']).toContain('<x:Row>1</x:Row><x:Column>1</x:Column>');
  expect(made['[Content_Types].xml']).toContain('Extension="vml"');
});

test('where other things are linked to a sheet, their links stay', () => {
  const links = 'xl/worksheets/_rels/sheet0.xml.rels';
  const other = '<Relationship Id="rId1" Type="t" Target="../drawings/drawing0.xml"/>';
  const made = withNotes({ ...files, [links]: `<Relationships xmlns="p">${other}</Relationships>` }, [
    [note('x')],
  ]);
  expect(made[links]).toContain(other);
  expect(withNotes(files, [[]])).toEqual(files);
});
