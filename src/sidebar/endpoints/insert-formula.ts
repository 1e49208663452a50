import { isBlank } from '../../cells/cell';
import { refusals } from '../../messages/refusals';
import { Refusal } from '../contract/refusal';
import type { Endpoint } from './endpoint';

/** A filled cell is overwritten only where the user agreed to lose just what it holds. */
export const insertFormula: Endpoint<'insertFormula'> = ({ formula, agreedTo }) => {
  const cell: GoogleAppsScript.Spreadsheet.Range | null =
    SpreadsheetApp.getActiveSpreadsheet().getCurrentCell();
  if (!cell) throw new Refusal(refusals.noSelection);
  const address = cell.getA1Notation();
  const holds = cell.getFormula() || (isBlank(cell.getValue()) ? '' : String(cell.getValue()));
  const isAgreed = agreedTo?.cell === address && agreedTo.holds === holds;
  if (holds !== '' && !isAgreed) return { inserted: false, cell: address, holds };
  cell.setFormula(formula);
  return { inserted: true, cell: address, holds };
};
