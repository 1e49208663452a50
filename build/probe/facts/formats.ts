import { type Fact, type Facts, factsOf, gasFakes } from '../fact';
import { errorOf } from '../script/look';

const sheets = gasFakes('test/testsheets.js');
const oddities = gasFakes('notes/oddities.md');

/** A number format that comes back as it was set. */
const kept = (format: string): Fact =>
  sheets(
    ({ sheet }) =>
      sheet
        .getRange('A1')
        .setNumberFormats([[format]])
        .getNumberFormats(),
    [[format]],
  );

export default {
  '0.0000 comes back': kept('0.0000'),
  '#,##0.00 comes back': kept('#,##0.00'),
  '0.# comes back': kept('0.#'),
  '0.00 comes back': kept('0.00'),
  '$#.##0.00 comes back': sheets(
    ({ sheet }) =>
      sheet
        .getRange('A1')
        .setNumberFormats([['$#.##0.00']])
        .getNumberFormats(),
    [['$#.##0.00']],
    { refusedHere: true },
  ),
  'general reads as digits': sheets(
    ({ sheet }) =>
      sheet
        .getRange('A1')
        .setNumberFormats([['general']])
        .getNumberFormats(),
    [['0.###############']],
    { refusedHere: true },
  ),
  'general in small letters is taken': sheets(
    ({ sheet }) => errorOf(() => sheet.getRange('A1').setNumberFormats([['general']])),
    'no error',
    { refusedHere: true },
  ),
  'setNumberFormat fills every cell': sheets(
    ({ sheet }) => sheet.getRange('A1:B2').setNumberFormat('0.#').getNumberFormats(),
    [
      ['0.#', '0.#'],
      ['0.#', '0.#'],
    ],
  ),
  'setNumberFormat with null fails': oddities(
    ({ sheet }) => errorOf(() => sheet.getRange('A1').setNumberFormat(null as never)),
    /^threw: /,
    { isUnused: true },
  ),
  'setNumberFormats with null fails': oddities(
    ({ sheet }) => errorOf(() => sheet.getRange('A1').setNumberFormats([[null as never]])),
    /^threw: /,
  ),
  'an automatic format reads as digits': factsOf(
    'brucemcpherson/gas-fakes@dedcae3 notes/oddities.md, and two more public scripts',
  )(({ sheet }) => sheet.getRange('A1').getNumberFormats(), [['0.###############']]),
  'General gives the automatic format back': factsOf('vlucas/sheetquery#20')(
    ({ sheet }) =>
      sheet
        .getRange('A1')
        .setNumberFormat('0.00')
        .setNumberFormats([['General']])
        .getNumberFormats(),
    [['0.###############']],
  ),
} satisfies Facts;
