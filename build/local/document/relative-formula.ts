/**
 * Writes formulas in R1C1 notation as Google does: every row and column stands in brackets or, where it is fixed,
 * without them. Only references to cells, ranges and open ranges are known here.
 */
import { helpers, type Model, tokenize } from '@odoo/o-spreadsheet';

/** The place of a cell; row and column are counted from 0. */
interface Place {
  readonly row: number;
  readonly col: number;
}

const END = /^(\$?)([A-Z]{1,3})?(\$?)(\d+)?$/i;

export function relativeFormula(model: Model, sheetId: string, place: Place): string {
  const cell = model.getters.getCell({ sheetId, ...place });
  if (!cell?.isFormula) return '';
  const formula = cell.compiledFormula.toFormulaString(model.getters);
  // A formula that cannot be read has no references.
  if (cell.compiledFormula.isBadExpression) return formula;
  const tokens = tokenize(formula);
  return tokens
    .map((token, index) => (isEnd(tokens, index) ? relativeReference(token.value, place) : token.value))
    .join('');
}

/**
 * Whether a token is an end of a range: a cell or, beside a colon, a row or a column, which is a number or a name
 * elsewhere.
 */
const isEnd = (tokens: ReturnType<typeof tokenize>, index: number): boolean =>
  tokens[index]?.type === 'REFERENCE' ||
  (tokens[index]?.value !== ':' && [index - 1, index + 1].some((beside) => tokens[beside]?.value === ':'));

function relativeReference(reference: string, place: Place): string {
  const sheet = reference.slice(0, reference.lastIndexOf('!') + 1);
  return sheet + relativeEnd(reference.slice(sheet.length), place);
}

function relativeEnd(end: string, { row, col }: Place): string {
  const [whole, dollar, letters, innerDollar, digits] = END.exec(end) ?? [];
  if (whole === undefined || (letters ?? digits) === undefined) {
    throw new Error(`What Google makes of ${end} in R1C1 notation is not known here.`);
  }
  // In 1:$3 the row has only the sign before it.
  const isRowFixed = innerDollar === '$' || (letters === undefined && dollar === '$');
  const part = (name: string, position: number, own: number, isFixed: boolean) =>
    isFixed ? `${name}${position + 1}` : `${name}[${position - own}]`;
  const rowPart = digits === undefined ? '' : part('R', Number(digits) - 1, row, isRowFixed);
  const columnPart =
    letters === undefined ? '' : part('C', helpers.lettersToNumber(letters), col, dollar === '$');
  return rowPart + columnPart;
}
