import { isBlank } from '../cells/cell';
import { Problem } from '../cells/problem';
import { readTarget } from '../cells/read-target';
import { readText } from '../cells/read-text';
import type { SheetDates } from '../cells/sheet-dates';
import { problems } from '../messages/problems';
import { useOf } from '../rules/governing-standard';
import { type KnownStandards, knownByChoice, shippedOnly } from '../tables/known-standards';
import { findStandard, readStandardsTable } from '../tables/standards-table';
import { readTargetsTable, soleSalesTarget, type TargetsTable } from '../tables/targets-table';

/** Reads a table of targets or, for the questions about sales, one number that is the target of every node. */
export function readSalesTargets(cells: unknown, dates: SheetDates): TargetsTable {
  const onlyCell = onlyCellOf(cells);
  return onlyCell === undefined
    ? readTargetsTable(cells, dates)
    : soleSalesTarget(readTarget(onlyCell, 'yuan'));
}

/** Reads a table of versions, one version's id, or nothing, which stands for the shipped versions. */
export function readStandards(cells: unknown, dates: SheetDates): KnownStandards {
  if (isBlank(cells)) return shippedOnly;
  const onlyCell = onlyCellOf(cells);
  if (onlyCell === undefined) return readStandardsTable(cells, dates).known;
  const id = readText(onlyCell);
  const { standards } = shippedOnly;
  const chosen = findStandard(id, standards);
  if (chosen) return knownByChoice(useOf(chosen), standards);
  const ids = standards.map((standard) => standard.id);
  throw new Problem(problems.standardUnknown(id, ids));
}

/**
 * The only cell of an argument. @returns undefined for a range of more than one cell, and for one whose only cell is
 * blank
 */
function onlyCellOf(cells: unknown): unknown {
  if (!Array.isArray(cells)) return cells;
  const [row, ...others]: readonly unknown[] = cells;
  const inRow: readonly unknown[] = Array.isArray(row) ? row : [row];
  return others.length === 0 && inRow.length === 1 && !isBlank(inRow[0]) ? inRow[0] : undefined;
}
