import { nameKey } from '../../cells/read-text';
import type { Language } from '../../messages/language';
import { ROW_HEIGHT, ruledRows } from '../grid/build-grid';
import { cell, type GridCell, type GridPicture } from '../grid/grid-sheet';
import { countsRow, titleRow } from '../grid/heading-rows';
import { layOut } from '../grid/layout';
import { centred, daysCell, keptCell, phraseCell, statusCell } from '../grid/store-columns';
import { monthLook } from '../grid/store-row';
import { findHeaderRow } from '../grid/team-entries';
import { URGENCY_GROUPS } from '../urgency';
import type { KeptReport, KeptStore } from './kept-report';

type Rows = readonly (readonly unknown[])[];

/**
 * The first screen of a report that stands in the file, of what its sheet shows and remembers: the texts are those of its cells,
 * edits of people included, in the rows and columns in which they stand by now.
 * @param values the cells of its sheet
 * @returns undefined where it does not remember what its months look like
 */
export function standingPicture(
  values: Rows,
  { date, since, stores, shown }: KeptReport,
  { language, builtAt }: { readonly language: Language; readonly builtAt: string },
): GridPicture | undefined {
  if (!shown) return undefined;
  const { header, widths, columnOf, places } = layOut({
    language,
    figures: shown.figures,
    months: shown.shown,
  });
  const owner = columnOf('owner');
  const columns = header.slice(0, owner);
  const found = placesOf(columns, values[findHeaderRow(values)] ?? []);
  const words = { language, builtAt, sinceLast: since };
  const heading = [
    titleRow(stores.length, date, words, places),
    countsRow(stores, words, places),
    [...header],
  ];
  const rows = stores.map((store) =>
    columns.map((_, index): GridCell => {
      const held = values[store.row - 1]?.[found[index] ?? -1];
      const value = textIn(held);
      if (index + 1 === owner)
        return keptCell(value === undefined ? undefined : { value: held, formula: '' });
      const look = store.looks?.[index - places.months];
      if (look) return cell(value ?? '', monthLook(look.state, look.edge));
      return leadingCell(value, index, store);
    }),
  );

  function leadingCell(value: string | undefined, index: number, { status, group }: KeptStore): GridCell {
    switch (index + 1) {
      case columnOf('status'):
        return value === undefined ? centred(value) : statusCell(value, status);
      case columnOf('daysLeft'):
        return daysCell(value === undefined ? undefined : Number.parseInt(value, 10), group, language);
      case columnOf('why'):
        return phraseCell(value);
      default:
        return cell(value);
    }
  }

  return {
    cells: [...heading, ...rows].map((row) => row.slice(0, owner)),
    widths,
    rowHeight: ROW_HEIGHT,
    frozenRows: heading.length,
    stores: stores.length,
    ruledRows: isByUrgency(stores) ? ruledRows(stores, heading.length + 1) : [],
    teamColumns: { owner },
  };
}

/** Where each column stands by now, counted from 0; -1 where it is gone. A year later, months have the same headers. */
function placesOf(columns: readonly GridCell[], header: readonly unknown[]): number[] {
  let last = -1;
  return columns.map(({ value }) => {
    const isIt = (one: unknown) => nameKey(String(one)) === nameKey(String(value));
    const next = header.findIndex((one, index) => index > last && isIt(one));
    const place = next < 0 ? header.findIndex(isIt) : next;
    if (place > last) last = place;
    return place;
  });
}

const textIn = (value: unknown): string | undefined =>
  value === undefined || value === null || value === '' ? undefined : String(value);

/** Whoever has sorted the sheet otherwise sees no rules in it that would mean anything. */
const isByUrgency = (stores: readonly KeptStore[]): boolean =>
  stores.every(
    ({ group }, index) =>
      index === 0 ||
      URGENCY_GROUPS.indexOf(group) >= URGENCY_GROUPS.indexOf((stores[index - 1] as KeptStore).group),
  );
