import { usePage } from '../model/page-context';
import { withSemicolons } from './with-semicolons';

/** Writes a formula as this spreadsheet does, and with commas until its locale is known. */
export function useWrittenFormula(): (formula: string) => string {
  const { state } = usePage();
  return state.start?.spreadsheetUsesSemicolon ? withSemicolons : (formula) => formula;
}
