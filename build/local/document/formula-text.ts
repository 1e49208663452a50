/** Formulas as text. */
import { type CompiledFormula, helpers, type Model, tokenize } from '@odoo/o-spreadsheet';

/** The text of a formula with its blanks as they were typed, which the engine itself leaves out. */
export const formulaText = (formula: CompiledFormula, { getters }: Model): string =>
  formula.isBadExpression
    ? formula.normalizedFormula
    : (formula as unknown as WithTokens)
        .getTokens(getters)
        .map(({ value }) => value)
        .join('');

/** What the engine writes a formula from; its types keep it to itself. */
interface WithTokens {
  readonly getTokens: (getters: Model['getters']) => readonly { readonly value: string }[];
}

const REFERENCE = /^(?<sheet>.*!)?(?<fixedColumn>\$?)(?<letters>[A-Z]{1,3})(?<fixedRow>\$?)(?<digits>\d+)$/i;

/** A formula as it is filled so many rows down and columns to the right. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return tokenize(formula)
    .map(({ type, value }) => (type === 'REFERENCE' ? movedReference(value, rows, columns) : value))
    .join('');
}

function movedReference(reference: string, rows: number, columns: number): string {
  const found = REFERENCE.exec(reference)?.groups;
  if (!found) throw new Error(`Where ${reference} moves to is not known here.`);
  const { sheet = '', fixedColumn, letters = '', fixedRow, digits = '' } = found;
  const column = helpers.lettersToNumber(letters) + (fixedColumn ? 0 : columns);
  const row = Number(digits) + (fixedRow ? 0 : rows);
  return `${sheet}${fixedColumn}${helpers.numberToLetters(column)}${fixedRow}${row}`;
}
