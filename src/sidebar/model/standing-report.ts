import { daysBetween, isoDate } from '../../calendar/civil-date';
import { nameKey } from '../../cells/read-text';
import type { Language } from '../../messages/language';
import { gridTexts } from '../../messages/report/grid';
import { statusNames } from '../../messages/terms';
import type { GridSheet } from '../../report/grid/grid-sheet';
import { findHeaderRow, teamColumnsOf } from '../../report/grid/team-entries';
import { type KeptReport, type KeptStore, keptReportIn } from '../../report/since/kept-report';
import type { ReportRecord } from '../../report/since/report-record';
import type { CellSpot, ShownReport, UrgentStore } from '../contract';
import type { GridMark } from '../contract/marks';
import type { ReadTable } from './read-tables';
import { valuesOf } from './table-values';

interface GridInFile {
  readonly sheet: number;
  readonly name: string;
  readonly is: GridMark;
}

/**
 * Reads from the grid in the file what it says, so that nothing has to be built to see it again.
 * @returns undefined where the grid does not remember it
 */
export function standingReport({ sheet, name, is }: GridInFile, table: ReadTable): ShownReport | undefined {
  const values = valuesOf(table);
  const kept = keptReportIn(values);
  if (!kept) return undefined;
  const { language = 'zh' } = is;
  const headerRow = findHeaderRow(values);
  const header = values[headerRow] ?? [];
  const [ownerColumn = 0] = teamColumnsOf(header);
  const storeColumn = header.findIndex(isStoreHeader) + 1;
  const at = (row: number, column: number) => String(values[row - 1]?.[column - 1] ?? '').trim();
  return {
    sheetName: name,
    builtAt: is.builtAt,
    date: isoDate(kept.date),
    language,
    since: kept.since,
    stores: kept.stores.map((store) =>
      shownStore(store, kept, language, {
        owner: at(store.row, ownerColumn),
        spot: {
          sheet,
          row: store.row,
          column: storeColumn,
          by: {
            headerRow: headerRow + 1,
            header: at(headerRow + 1, storeColumn),
            holds: at(store.row, storeColumn),
            inReport: true,
          },
        },
      }),
    ),
  };
}

const isStoreHeader = (cell: unknown): boolean =>
  typeof cell === 'string' && Object.values(gridTexts.store).some((name) => nameKey(name) === nameKey(cell));

/** The stores of a grid that was just built, the most urgent first. */
export const builtStores = (
  record: ReportRecord,
  { cells, firstStoreRow, frozenRows, teamColumns }: GridSheet,
  sheet: number,
  language: Language,
): UrgentStore[] =>
  record.stores.map((store, index) => {
    const row = firstStoreRow + index;
    const line = cells[row - 1] ?? [];
    const spot: CellSpot = {
      sheet,
      row,
      column: 1,
      // As the first column shows it, where a long name may be cut.
      by: {
        headerRow: frozenRows,
        header: gridTexts.store[language],
        holds: textOf(line[0]),
        inReport: true,
      },
    };
    return shownStore(store, record, language, { owner: textOf(line[teamColumns.owner - 1]).trim(), spot });
  });

function textOf(cell: GridSheet['cells'][number][number] | undefined): string {
  const value = cell?.value;
  if (typeof value !== 'object') return String(value ?? '');
  return 'kept' in value ? String(value.kept.value ?? '') : '';
}

/** A store as the list shows it. */
const shownStore = (
  { name, status, group, by, phrase, sign }: KeptStore,
  { date }: Pick<KeptReport, 'date'>,
  language: Language,
  more: Pick<UrgentStore, 'owner' | 'spot'>,
): UrgentStore => ({
  name,
  status,
  statusLabel: statusNames[status][language],
  group,
  by: by === undefined ? '' : isoDate(by),
  daysLeft: by === undefined ? null : daysBetween(date, by),
  phrase,
  sign,
  ...more,
});
