import { type Fact, type Facts, factsOf, gasFakes } from '../fact';

const sheets = gasFakes('test/testsheets.js');
const exotics = gasFakes('test/testsheetsexotics.js');

/** The formula of a cell in R1C1 notation. */
const relative = (cell: string, formula: string, expected: string): Fact =>
  sheets(({ sheet }) => sheet.getRange(cell).setFormula(formula).getFormulasR1C1(), [[expected]]);

/** A formula that comes back as it was written. */
const kept = (formula: string, facts = sheets): Fact =>
  facts(({ sheet }) => sheet.getRange('F20').setFormula(formula).getFormulas(), [[formula]]);

export default {
  '=G10 in F6': relative('F6', '=G10', '=R[4]C[1]'),
  '=$H$12 in F6': relative('F6', '=$H$12', '=R12C8'),
  '=B2 in A1': relative('A1', '=B2', '=R[1]C[1]'),
  '=$A$1 in C3': relative('C3', '=$A$1', '=R1C1'),
  '=$A5 in D4': relative('D4', '=$A5', '=R[1]C1'),
  '=E$1 in D4': relative('D4', '=E$1', '=R1C[1]'),
  '=D3 in E5': relative('E5', '=D3', '=R[-2]C[-1]'),
  '=F6+$A$1*H8 in G7': relative('G7', '=F6+$A$1*H8', '=R[-1]C[-1]+R1C1*R[1]C[1]'),
  '=B11 in B10': relative('B10', '=B11', '=R[1]C[0]'),
  '=A10 in B11': relative('B11', '=A10', '=R[-1]C[-1]'),
  '=J20 in J20': relative('J20', '=J20', '=R[0]C[0]'),
  '=SUM(A1:C1) in A2': relative('A2', '=SUM(A1:C1)', '=SUM(R[-1]C[0]:R[-1]C[2])'),
  '=SUM($A$1:B$2) in B3': relative('B3', '=SUM($A$1:B$2)', '=SUM(R1C1:R2C[0])'),
  'a text within a formula is no reference': relative(
    'H15',
    '=H14 & " some text R1C1 not a ref"',
    '=R[-1]C[0] & " some text R1C1 not a ref"',
  ),
  'a name stays a name': relative('A1', '=Value', '=Value'),
  'blanks around & stay as written': sheets(
    ({ sheet }) => sheet.getRange('H15').setFormula('=H14 & " x"').getFormula(),
    '=H14 & " x"',
  ),
  'blanks around + stay as written': factsOf('theoephraim/node-google-spreadsheet src/test/cells.test.ts')(
    ({ sheet }) => sheet.getRange('C1').setFormula('=A1 + B1').getFormula(),
    '=A1 + B1',
  ),
  'setFormula on several cells fills them, relative references moving along': sheets(
    ({ sheet }) => sheet.getRange('D1:E2').setFormula('=A1').getFormulas(),
    [
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ],
  ),
  'setFormula on several cells keeps fixed references': sheets(
    ({ sheet }) => sheet.getRange('D1:E1').setFormula('=SUM($B$2:$B$4)').getFormulas(),
    [['=SUM($B$2:$B$4)', '=SUM($B$2:$B$4)']],
  ),
  'setFormula takes null for no formula': sheets(
    ({ sheet }) =>
      sheet
        .getRange('A1')
        .setFormula(null as never)
        .getFormulas(),
    [['']],
    { refusedHere: true },
  ),
  'a cell without a formula gives ""': sheets(({ sheet }) => sheet.getRange('A1').getFormulas(), [['']]),
  '=SUM($C$2:$4) stays as it is': kept('=SUM($C$2:$4)'),
  '=AVERAGE($C$2:$C$4) stays as it is': kept('=AVERAGE($C$2:$C$4)'),
  'HYPERLINK is kept': kept('=HYPERLINK("http://www.google.com","Google")', exotics),
  'setFormulasR1C1 puts = before a text without': sheets(
    ({ sheet }) =>
      sheet
        .getRange('A1')
        .setFormulasR1C1([['R[1]C[1]']])
        .getFormulas(),
    [['=B2']],
    { isUnused: true, refusedHere: true },
  ),
} satisfies Facts;
