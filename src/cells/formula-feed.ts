/** Functions whose result may fill more cells than their own, and lists in braces. */
const SPILLS =
  /\b(?:ARRAYFORMULA|QUERY|IMPORT\w+|FILTER|SORTN?|UNIQUE|SPLIT|TRANSPOSE|FLATTEN|SEQUENCE|MAP|BYROW|SCAN|MAKEARRAY|[HV]STACK|CHOOSE(?:ROWS|COLS)|TMALL_\w+)\s*\(|\{/i;
/** The spilling functions that fill whole tables. */
const FILLS_TABLES = /\b(?:QUERY|IMPORT\w+|FILTER|SORTN?|[HV]STACK|CHOOSE(?:ROWS|COLS))\s*\(|\{/i;
/** In such a row, counted from 0, a formula that fills a table stands. */
const FIRST_ROWS = 2;

/** A cell, counted from 0. */
export interface Feed {
  readonly row: number;
  readonly column: number;
}

type Formulas = readonly (readonly string[])[];

/**
 * The formula that a cell without one of its own seems to get its value from. Google does not say which cells a formula
 * spills over: this goes by what stands above it.
 */
export function feedOf(formulas: Formulas, row: number, column: number): Feed | undefined {
  for (let above = row; above >= 0; above--) {
    const formula = formulas[above]?.[column] ?? '';
    if (formula !== '') return above < row && SPILLS.test(formula) ? { row: above, column } : undefined;
  }
  return undefined;
}

/** The same, and of a formula further to the left that fills a whole table. */
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
