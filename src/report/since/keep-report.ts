import type { Language } from '../../messages/language';
import { keptTexts } from '../../messages/report/since';
import { cell, type GridCell, type GridSheet } from '../grid/grid-sheet';
import { headerColour } from '../grid/palette';
import { headText, storeText } from './kept-report';
import { lookOf } from './month-looks';
import type { ReportRecord } from './report-record';

/** Adds the hidden column in which a report keeps what the next one is compared with. @param kept the stores in the grid's order */
export function keepReport(grid: GridSheet, kept: ReportRecord, language: Language): GridSheet {
  const { cells, frozenRows, firstStoreRow, months } = grid;
  const looksIn = (row: number) =>
    (cells[row] ?? []).slice(months.column - 1, months.column - 1 + months.shown.length).map(lookOf);
  const textOf = (row: number): GridCell => {
    const store = kept.stores[row + 1 - firstStoreRow];
    if (row === 0) return cell(headText(kept, months));
    if (row + 1 === frozenRows) return cell(keptTexts.header[language], { colour: headerColour });
    return cell(store && storeText(store, looksIn(row)));
  };
  const column = (cells[0]?.length ?? 0) + 1;
  return {
    ...grid,
    cells: cells.map((row, index) => [...row, textOf(index)]),
    // It is hidden, and as wide as any for whoever wants to see it all the same.
    widths: [...grid.widths, undefined],
    hiddenColumns: [...grid.hiddenColumns, column],
    // Whoever sorts by the filter takes it along.
    filter: { ...grid.filter, columns: column },
  };
}
