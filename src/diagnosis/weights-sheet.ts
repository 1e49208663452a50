import type { CivilDate } from '../calendar/civil-date';
import { scoreDimensionNames } from '../messages/diagnosis/dimensions';
import type { Language } from '../messages/language';
import { tableSheetNames } from '../messages/terms';
import { ALL_DIMENSIONS } from '../rules/dimensions';
import { dimensionsOf } from '../rules/dimensions-of';
import { indicatorFrom } from '../rules/score-indicator';
import { shippedOnly } from '../tables/known-standards';
import { sheetColumn, type TableSheet } from '../tables/table-sheet';

/**
 * A table of weights to fill in, with the dimensions of the score that is assessed on the day: all weights are the same
 * until the user puts their category's in.
 */
export function weightsSheet(language: Language, day: CivilDate): TableSheet {
  const dimensions = dimensionsOf(indicatorFrom(day, shippedOnly.standards));
  return {
    name: tableSheetNames.weights,
    columns: [
      sheetColumn('维度', 'Dimension', 140, undefined, {
        kind: 'one of',
        choices: ALL_DIMENSIONS.map((key) => scoreDimensionNames[key][language]),
      }),
      sheetColumn('权重', 'Weight', 90, '0%', { kind: 'a number', lowest: 0 }),
      sheetColumn('类目', 'Category', 140),
    ],
    rows: dimensions.map((key) => [scoreDimensionNames[key][language], 1 / dimensions.length, '']),
  };
}
