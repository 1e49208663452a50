import { scoreDimensionNames } from '../messages/diagnosis/dimensions';
import type { Language } from '../messages/language';
import { tableSheetNames } from '../messages/terms';
import { SCORE_DIMENSIONS } from '../rules/dimensions';
import { sheetColumn, type TableSheet } from '../tables/table-sheet';

/** A table of weights to fill in: all weights are the same until the user puts their category's in. */
export const weightsSheet = (language: Language): TableSheet => ({
  name: tableSheetNames.weights,
  columns: [
    sheetColumn('维度', 'Dimension', 140, undefined, {
      kind: 'one of',
      choices: SCORE_DIMENSIONS.map((key) => scoreDimensionNames[key][language]),
    }),
    sheetColumn('权重', 'Weight', 90, '0%', { kind: 'a number', lowest: 0 }),
    sheetColumn('类目', 'Category', 140),
  ],
  rows: SCORE_DIMENSIONS.map((key) => [scoreDimensionNames[key][language], 1 / SCORE_DIMENSIONS.length, '']),
});
