/**
 * Writes formulas in R1C1 notation as Google does: every row and column stands in brackets or, where it is fixed,
 * without them. Only references to cells, ranges and open ranges are known here.
 */
import { helpers, type Model, tokenize } from '@odoo/o-spreadsheet';
import { formulaText } from './formula-text';

/** The place of a cell; row and column are counted from 0. */
interface Place {
  readonly row: number;
  readonly col: number;
}

const END = /^(\$?)([A-Z]{1,3})?(\$?)(\d+)?$/i;

/**
 * The formula of a cell; undefined where it has none.
 * @param leavesZeros whether a row or column of the cell's own is written without [0]
 */
export function relativeFormula(
  model: Model,
  sheetId: string,
  place: Place,
  leavesZeros: boolean,
): string | undefined {
  const cell = model.getters.getCell({ sheetId, ...place });
  if (!cell?.isFormula) return undefined;
  const formula = formulaText(cell.compiledFormula, model);
  // A formula that cannot be read has no references.
  if (cell.compiledFormula.isBadExpression) return formula;
  const tokens = tokenize(formula);
  return tokens
    .map((token, index) =>
      isEnd(tokens, index) ? relativeReference(token.value, place, leavesZeros) : token.value,
    )
    .join('');
}

/**
 * Whether a token is an end of a range: a cell or, beside a colon, a row or a column, which is a number or a name
 * elsewhere.
 */
const isEnd = (tokens: ReturnType<typeof tokenize>, index: number): boolean =>
  tokens[index]?.type === 'REFERENCE' ||
  (tokens[index]?.value !== ':' && [index - 1, index + 1].some((beside) => tokens[beside]?.value === ':'));

function relativeReference(reference: string, place: Place, leavesZeros: boolean): string {
  const sheet = reference.slice(0, reference.lastIndexOf('!') + 1);
  const end = relativeEnd(reference.slice(sheet.length), place);
  return sheet + (leavesZeros ? end.replaceAll('[0]', '') : end);
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
