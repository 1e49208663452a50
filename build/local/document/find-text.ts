/** Finds text in the cells of all sheets, sheet by sheet and row by row, as they are shown. */
import type { Area } from '../realm/area';
import type { LocalDocument } from './local-document';
import { filledSize } from './measure-sheet';

export interface TextToFind {
  readonly text: string;
  readonly isRegularExpression: boolean;
  readonly matchesCase: boolean;
  readonly matchesEntireCell: boolean;
}

export function findText({ model, otherWays }: LocalDocument, what: TextToFind): Area[] {
  const isFound = matcherOf(what);
  const found = model.getters.getSheetIds().flatMap((sheet) => {
    const { rows, columns } = filledSize(model, sheet);
    return Array.from({ length: rows * columns }, (_, place) => place).flatMap((place) => {
      const [row, col] = [Math.floor(place / columns), place % columns];
      const { formattedValue } = model.getters.getEvaluatedCell({ sheetId: sheet, row, col });
      return isFound(formattedValue) ? [{ sheet, row: row + 1, column: col + 1, rows: 1, columns: 1 }] : [];
    });
  });
  return otherWays.has('text is found in any order') ? found.reverse() : found;
}

function matcherOf({ text, isRegularExpression, matchesCase, matchesEntireCell }: TextToFind) {
  const source = isRegularExpression ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(matchesEntireCell ? `^(?:${source})$` : source, matchesCase ? '' : 'i');
  return (shown: string) => pattern.test(shown);
}
