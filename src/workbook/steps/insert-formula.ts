import { isBlank } from '../../cells/cell';
import { refusals } from '../../messages/refusals';
import { digest } from '../../sidebar/contract/digest';
import { Refusal } from '../../sidebar/contract/refusal';
import type { InsertFormula } from '../../sidebar/contract/selection-steps';
import type { DoStep } from '../work';

/** A filled cell is overwritten only where the user agreed to lose just what it holds. No call lies between the last look and the write. */
export const insertFormula: DoStep<InsertFormula> = ({ formula, agreed }, { spreadsheet }) => {
  const cell: GoogleAppsScript.Spreadsheet.Range | null = spreadsheet.getCurrentCell();
  if (!cell) throw new Refusal(refusals.noSelection);
  const at = cell.getSheet();
  const sheet = at.getSheetId();
  const name = at.getName();
  const range = cell.getA1Notation();
  const own = cell.getFormula();
  const value: unknown = cell.getValue();
  const holds = own || (isBlank(value) ? '' : String(value));
  const state = digest(holds);
  const isAgreed = agreed?.sheet === sheet && agreed.range === range && agreed.state === state;
  const isDone = holds === '' || isAgreed;
  if (isDone) cell.setFormula(formula);
  return { sheet, name, row: null, selected: { range, holds, formulas: 0, state, isDone } };
};
