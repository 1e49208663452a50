import type { Mark, OwnSheet } from './marks';
import { GRID_PARTS, type TableRequest, TEAM_PARTS } from './read';

/*
 * What is read as soon as the sidebar opens: at once the report that is shown first, which the server reads without being
 * asked, and then the tables.
 */

/** The sheets that a remembered choice names, whatever else may have been remembered. */
export function rememberedSheets(remembered: unknown): number[] {
  const { rowsSheet, targetsSheet, standardsSheet, weightsSheet, moreSheets } = Object(remembered);
  const more: readonly unknown[] = Array.isArray(moreSheets) ? moreSheets : [];
  const all = [rowsSheet, targetsSheet, standardsSheet, weightsSheet, ...more];
  return [...new Set(all.filter((id): id is number => Number.isInteger(id)))];
}

/** The tables of the given sheets, and the product's own ones in which the team writes. */
export const firstTables = (
  sheets: readonly number[],
  own: readonly Pick<OwnSheet, 'sheet' | 'is'>[],
): TableRequest[] => [
  ...sheets
    .filter((id) => !own.some((one) => one.sheet === id && isWorkedIn(one)))
    .map((sheet): TableRequest => ({ sheet, parts: ['values'], merged: true, rows: null })),
  ...own.filter(isWorkedIn).map(ownTable),
];

/** The grid of all stores that was built first, by its mark alone: the one in force, unless it is the draft of a build that broke off. */
export const gridInForceOf = <Marked extends { readonly is: Mark }>(
  own: readonly Marked[],
): Marked | undefined =>
  own
    .filter(({ is }) => is.kind === 'grid' && !is.only)
    .sort((one, other) => buildOf(one) - buildOf(other))[0];

const buildOf = ({ is }: { readonly is: Mark }): number => (is.kind === 'grid' ? is.build : 0);

/** What is read of that grid to show what it says. */
export const shownFirst = ({ sheet }: { readonly sheet: number }): TableRequest => ({
  sheet,
  parts: ['values'],
  merged: false,
  rows: null,
});

export const isWorkedIn = ({ is }: { readonly is: Mark }): boolean =>
  is.kind === 'grid' || is.kind === 'plan';

/** A sheet of the product's own, with all that the team may have written into it. Its merged cells do not count. */
export const ownTable = ({ sheet, is }: Pick<OwnSheet, 'sheet' | 'is'>): TableRequest => ({
  sheet,
  ...(is.kind === 'grid'
    ? { parts: [...GRID_PARTS], ...(is.team && { painted: is.team }) }
    : { parts: [...TEAM_PARTS] }),
  merged: false,
  rows: null,
});
