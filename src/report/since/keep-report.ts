import type { Language } from '../../messages/language';
import { keptTexts } from '../../messages/report/since';
import { cell, type GridCell, type GridSheet } from '../grid/grid-sheet';
import { headerColour } from '../grid/palette';
import { headText, storeText } from './kept-report';
import { lookOf } from './month-looks';
import type { ReportRecord } from './report-record';

/**
 * Adds the hidden column in which a report keeps what the next one is compared with: beside the divider of the two blocks, which
 * is hidden as well, so that one call hides both.
 * @param kept the stores in the grid's order
 */
export function keepReport(grid: GridSheet, kept: ReportRecord, language: Language): GridSheet {
  const { cells, details, filter, frozenRows, firstStoreRow, months, widths } = grid;
  const looksIn = (row: number) =>
    (cells[row] ?? []).slice(months.column - 1, months.column - 1 + months.shown.length).map(lookOf);
  const textOf = (row: number): GridCell => {
    const store = kept.stores[row + 1 - firstStoreRow];
    if (row === 0) return cell(headText(kept, months));
    if (row + 1 === frozenRows) return cell(keptTexts.header[language], { colour: headerColour });
    return cell(store && storeText(store, looksIn(row)));
  };
  const inserted = <T>(all: readonly T[], one: T): T[] => [
    ...all.slice(0, details.column - 1),
    one,
    ...all.slice(details.column - 1),
  ];
  return {
    ...grid,
    cells: cells.map((row, index) => inserted(row, textOf(index))),
    // It is as wide as any for whoever wants to see it all the same.
    widths: inserted(widths, undefined),
    hiddenColumns: [...grid.hiddenColumns, details.column],
    details: { ...details, column: details.column + 1 },
    // Whoever sorts by the filter takes it along.
    filter: { ...filter, columns: filter.columns + 1 },
  };
}
