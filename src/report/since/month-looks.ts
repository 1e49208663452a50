import type { CivilMonth } from '../../calendar/civil-month';
import { addMonths, isoMonth, monthsFrom } from '../../calendar/civil-month';
import type { Edge, GridCell, GridSheet } from '../grid/grid-sheet';
import type { MonthState } from '../grid/month-state';
import { readIsoMonth } from './iso-text';

/*
 * How the months of a report look. No script can read the lines of a sheet, and colours would cost a reading, so a report
 * keeps both: a letter for what each month is to the store, and one for the node that ends it.
 */

/** How a month's cell looks; undefined where the store's months could not be read. */
export type MonthLook = { readonly state: MonthState; readonly edge: Edge | undefined } | undefined;

export type ShownMonths = Pick<GridSheet['months'], 'shown' | 'figures'>;

const STATES: Readonly<Record<MonthState, string>> = {
  passed: 'p',
  missed: 'm',
  'equal to target': 'e',
  idle: 'i',
  'not judged': 'j',
  'no data': 'd',
  'no score': 's',
  exempt: 'x',
  'not open': 'o',
  'earlier cycle': 'c',
};
const EDGES: Readonly<Record<Edge, string>> = { missed: 'M', reached: 'R', ahead: 'A' };
const NOTHING = '-';

export const lookOf = ({ state, edge }: GridCell): MonthLook => state && { state, edge };

export const looksText = (looks: readonly MonthLook[]): string =>
  looks.map((look) => (look ? STATES[look.state] + (look.edge ? EDGES[look.edge] : '') : NOTHING)).join('');

export const readLooks = (text: string): MonthLook[] =>
  Array.from(text.matchAll(/([a-z-])([A-Z]?)/g), ([, state, edge]) => {
    const known = keyOf(STATES, state);
    return known && { state: known, edge: keyOf(EDGES, edge) };
  });

const keyOf = <Key extends string>(
  letters: Readonly<Record<Key, string>>,
  letter: string | undefined,
): Key | undefined => (Object.keys(letters) as Key[]).find((key) => letters[key] === letter);

/** The months follow one another, so that the first and their number are enough. */
export const sentMonthsShown = ({ shown: [first, ...more], figures }: ShownMonths) =>
  first === undefined ? {} : { shown: [isoMonth(first), more.length + 1, figures] };

const FIGURES: readonly ShownMonths['figures'][] = ['score', 'sales', 'both'];
/** No grid shows more months. */
const MOST_MONTHS = 100;

/** @returns nothing where people have written something else into the cell */
export function readMonthsShown({ shown }: Readonly<Record<string, unknown>>): {
  readonly shown?: ShownMonths;
} {
  const [first, count, figures]: readonly unknown[] = Array.isArray(shown) ? shown : [];
  const month: CivilMonth | undefined = typeof first === 'string' ? readIsoMonth(first) : undefined;
  const known = FIGURES.find((one) => one === figures);
  if (month === undefined || known === undefined || !isCount(count)) return {};
  return { shown: { shown: monthsFrom(month, addMonths(month, count - 1)), figures: known } };
}

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) > 0 && Number(value) <= MOST_MONTHS;
