import { findHeader } from '../../../orders/find-header';
import type { OrderField } from '../../../orders/order-columns';
import type { OrderSettings } from '../../../orders/order-settings';
import { signsOfOther } from '../../../orders/other-report';
import {
  type ChosenColumns,
  knownFields,
  missingFields,
  type RecognisedColumns,
  recogniseColumns,
} from '../../../orders/recognise-columns';
import type { FoundTable } from './row-taker';

/** A table whose header row was found, or what comes nearest to one. */
export interface LookedAt {
  readonly table: FoundTable;
  /** Where the header row stands among the first rows, from 0. */
  readonly headerIndex: number;
  readonly header: readonly unknown[];
  readonly columns: RecognisedColumns;
  /** The fields that the sum needs and the table lacks. */
  readonly missing: readonly OrderField[];
}

/**
 * Looks at the tables of one file.
 * @param chosen columns that were pointed out by hand in the table that is shown to the user, and hold for every other
 *   one with the same header row
 * @returns the tables, and the one to show: the first that has all that is needed, else what comes nearest to that
 */
export function lookAtTables(
  tables: readonly FoundTable[],
  chosen: ChosenColumns,
  settings: OrderSettings,
): { readonly looked: readonly LookedAt[]; readonly shown: LookedAt | undefined } {
  const plain = tables.map((table) => lookAt(table, settings));
  const shown = mainOf(plain);
  const looked = plain.map((one) =>
    shown && isSameHeader(one, shown) ? withChosen(one, chosen, settings) : one,
  );
  return { looked, shown: shown && looked[plain.indexOf(shown)] };
}

function lookAt(table: FoundTable, settings: OrderSettings): LookedAt {
  const { index: headerIndex, header } = findHeader(table.firstRows, settings);
  const columns = recogniseColumns(header);
  return { table, headerIndex, header, columns, missing: missingFields(columns, settings) };
}

function withChosen(one: LookedAt, chosen: ChosenColumns, settings: OrderSettings): LookedAt {
  const columns = recogniseColumns(one.header, chosen);
  return { ...one, columns, missing: missingFields(columns, settings) };
}

const mainOf = (looked: readonly LookedAt[]): LookedAt | undefined =>
  looked.find(({ columns, missing }) => columns.kind === 'orders' && missing.length === 0) ??
  nearestOf(looked);

/** The table that bears most of the known headers or, where none bears any, looks most like another report. */
export const nearestOf = (looked: readonly LookedAt[]): LookedAt | undefined =>
  looked.reduce<LookedAt | undefined>(
    (most, one) => (most && nearness(most) >= nearness(one) ? most : one),
    undefined,
  );

/** What a sign of another report weighs: less than a header, since a header row has fewer than so many of them. */
const SIGN = 0.001;

const nearness = ({ header }: LookedAt): number => knownFields(header) + SIGN * signsOfOther(header);

const isSameHeader = (one: LookedAt, other: LookedAt): boolean =>
  one.columns.headers.join('\n') === other.columns.headers.join('\n');
