/** The functions whose result may fill more cells than their own, and lists in braces. */
const SPILLS =
  /\b(?:ARRAYFORMULA|QUERY|IMPORT\w+|FILTER|SORTN?|UNIQUE|SPLIT|TRANSPOSE|FLATTEN|SEQUENCE|MAP|BYROW|SCAN|MAKEARRAY|[HV]STACK|CHOOSE(?:ROWS|COLS)|TMALL_\w+)\s*\(|\{/i;
/** The spilling functions that fill whole tables. */
const FILLS_TABLES = /\b(?:QUERY|IMPORT\w+|FILTER|SORTN?|[HV]STACK|CHOOSE(?:ROWS|COLS))\s*\(|\{/i;
/** A formula that fills a whole table stands in one of the first so many rows. */
const FIRST_ROWS = 2;

/** The cell of the formula; rows and columns are counted from 0. */
export interface Feed {
  readonly row: number;
  readonly column: number;
}

type Formulas = readonly (readonly string[])[];

/**
 * The formula that a cell without a formula of its own seems to get its value from. Google does not say which cells a
 * formula spills over, so this goes by what stands above the cell.
 */
export function feedOf(formulas: Formulas, row: number, column: number): Feed | undefined {
  for (let above = row; above >= 0; above--) {
    const formula = formulas[above]?.[column] ?? '';
    if (formula !== '') return above < row && SPILLS.test(formula) ? { row: above, column } : undefined;
  }
  return undefined;
}

/** Like `feedOf`, but also finds a formula further to the left that fills a whole table. */
export function tableFeedOf(formulas: Formulas, row: number, column: number): Feed | undefined {
  const own = feedOf(formulas, row, column);
  if (own) return own;
  for (let top = 0; top < FIRST_ROWS; top++) {
    for (let left = 0; left < column; left++) {
      if (FILLS_TABLES.test(formulas[top]?.[left] ?? '')) return { row: top, column: left };
    }
  }
  return undefined;
}
