import type { FreezeRows } from '../../sidebar/contract/plan-steps';
import type { DoStep } from '../work';
import { placesAt } from './select';

/** Somebody who lets other rows stand still is left to it. */
export const freezeRows: DoStep<FreezeRows> = ({ at, was, now }, { places, undoBy }) => {
  const { sheet, expected } = placesAt(places, at);
  if (sheet.getFrozenRows() === was) {
    undoBy(() => sheet.setFrozenRows(was));
    sheet.setFrozenRows(now);
  }
  return { sheet: expected.sheet, name: '', row: null };
};
