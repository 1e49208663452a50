import { refusals } from '../../messages/refusals';
import { freezeRange, isOurFormula } from '../../workbook/freeze-range';
import { Refusal } from '../contract/refusal';
import type { Endpoint } from './endpoint';

/** Formulas are frozen only where the user agreed to just these. */
export const freezeFormulas: Endpoint<'freezeFormulas'> = ({ agreedTo }) => {
  const selection: GoogleAppsScript.Spreadsheet.Range | null =
    SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  if (!selection) throw new Refusal(refusals.noSelection);
  const range = selection.getA1Notation();
  const formulas = selection.getFormulas().reduce((sum, row) => sum + row.filter(isOurFormula).length, 0);
  const isAgreed = agreedTo?.range === range && agreedTo.formulas === formulas;
  if (!isAgreed || formulas === 0) return { range, formulas, frozen: false };
  freezeRange(selection);
  return { range, formulas, frozen: true };
};
