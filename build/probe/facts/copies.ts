import type { Place, Plain } from '../belief';
import { type Fact, type Facts, gasFakes } from '../fact';
import { errorOf } from '../script/look';

const sheets = gasFakes('test/testsheets.js');

const COLOURS = [
  ['#ff0000', '#00ff00'],
  ['#0000ff', '#ffff00'],
];

function painted({ sheet }: Place): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange('A1:B2').setBackgrounds(COLOURS);
}

/** The colours of a range after the formats of A1:B2 were pasted to another one, or to the same. */
const pasted = (to: string, look: string, expected: readonly (readonly Plain[])[], from = 'A1:B2'): Fact =>
  sheets((place) => {
    painted(place);
    const { PASTE_FORMAT } = SpreadsheetApp.CopyPasteType;
    place.sheet.getRange(from).copyTo(place.sheet.getRange(to), PASTE_FORMAT, false);
    return place.sheet.getRange(look).getBackgrounds();
  }, expected);

const white = '#ffffff';

export default {
  'formats, to a range of the same size': pasted('D1:E2', 'D1:E2', COLOURS),
  'formats leave the values': sheets(
    (place) => {
      painted(place);
      const target = place.sheet.getRange('D1:E2').setValues([
        ['X1', 'X2'],
        ['X3', 'X4'],
      ]);
      place.sheet.getRange('A1:B2').copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
      return target.getValues();
    },
    [
      ['X1', 'X2'],
      ['X3', 'X4'],
    ],
  ),
  'formats, to one cell: the whole source': pasted('D1', 'D1:E2', COLOURS),
  'formats, 2×2 into 1×3: the whole source once': pasted('D1:F1', 'D1:F2', [
    ['#ff0000', '#00ff00', white],
    ['#0000ff', '#ffff00', white],
  ]),
  'formats, 2×2 into 4×6: repeated': pasted('D1:I4', 'D4:I4', [
    ['#0000ff', '#ffff00', '#0000ff', '#ffff00', '#0000ff', '#ffff00'],
  ]),
  'formats, 2×2 into 4×3: the third column is left alone': pasted('D1:F4', 'D1:F2', [
    ['#ff0000', '#00ff00', white],
    ['#0000ff', '#ffff00', white],
  ]),
  'formats, 2×2 into 5×5: what has no room for a whole source is left alone': pasted('D1:H5', 'D5:H5', [
    [white, white, white, white, white],
  ]),
  'formats, 1×2 into 3×2: every row': pasted(
    'D1:E3',
    'D1:E3',
    [
      ['#ff0000', '#00ff00'],
      ['#ff0000', '#00ff00'],
      ['#ff0000', '#00ff00'],
    ],
    'A1:B1',
  ),
  'no argument is refused': sheets(
    ({ sheet }) => errorOf(() => (sheet.getRange('A1').copyTo as () => void)()),
    /don't match the method signature/,
  ),
  'a text for the range is refused': sheets(
    ({ sheet }) => errorOf(() => sheet.getRange('A1').copyTo('B1' as never)),
    /don't match the method signature/,
  ),
  'a text for transposed is refused': sheets(
    ({ sheet }) =>
      errorOf(() =>
        sheet
          .getRange('A1')
          .copyTo(sheet.getRange('B1'), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, 'x' as never),
      ),
    /don't match the method signature/,
  ),
  'range and type without the third argument are taken': gasFakes('notes/oddities.md')(
    ({ sheet }) =>
      (sheet.getRange('A1').copyTo as (range: object, type: unknown) => void)(
        sheet.getRange('B1'),
        SpreadsheetApp.CopyPasteType.PASTE_FORMAT,
      ) ?? 'no error',
    'no error',
    { refusedHere: true },
  ),
} satisfies Facts;
