import type { CivilDate } from '../calendar/civil-date';
import { isBlank } from '../cells/cell';
import { inPlace, Problem } from '../cells/problem';
import { readDate } from '../cells/read-date';
import { readOrigin } from '../cells/read-origin';
import { readTarget } from '../cells/read-target';
import { readLanguage, readText } from '../cells/read-text';
import type { SheetDates } from '../cells/sheet-dates';
import type { Bilingual, Language } from '../messages/language';
import { problems } from '../messages/problems';
import { useOf } from '../rules/governing-standard';
import type { Origin } from '../rules/life';
import { type KnownStandards, knownByChoice, shippedOnly } from '../tables/known-standards';
import { findStandard, readStandardsTable } from '../tables/standards-table';
import { readTargetsTable, soleSalesTarget, type TargetsTable } from '../tables/targets-table';

export const argumentPlace = (name: string) => (): Bilingual => ({
  zh: `参数 ${name} `,
  en: `argument ${name}`,
});

/** @param index counted from 0 */
export const itemPlace = (name: string, index: number) => (): Bilingual => ({
  zh: `参数 ${name} 第 ${index + 1} 个`,
  en: `argument ${name}, item ${index + 1}`,
});

export const dateArgument = (name: string, cell: unknown, dates: SheetDates): CivilDate | undefined =>
  inPlace(argumentPlace(name), () => readDate(cell, dates));

export interface StoreDay {
  readonly origin: Origin;
  readonly date: CivilDate;
}

export const originArgument = (cell: unknown, dates: SheetDates): Origin | undefined =>
  inPlace(argumentPlace('onboard'), () => readOrigin(cell, dates));

/** @returns undefined where either is blank: then so is the answer */
export function storeDayArguments(
  onboardCell: unknown,
  dateCell: unknown,
  dates: SheetDates,
): StoreDay | undefined {
  const origin = originArgument(onboardCell, dates);
  const date = dateArgument('date', dateCell, dates);
  return origin === undefined || date === undefined ? undefined : { origin, date };
}

export const textArgument = (name: string, cell: unknown): string =>
  inPlace(argumentPlace(name), () => readText(cell));

export const languageArgument = (cell: unknown): Language =>
  inPlace(argumentPlace('lang'), () => readLanguage(cell));

/** A table of targets; or, for the questions about sales, one number that is the target of every node. */
export function salesTargetsArgument(argument: unknown, dates: SheetDates): TargetsTable {
  const onlyCell = Array.isArray(argument) ? soleCellOf(argument) : argument;
  if (onlyCell === undefined) return readTargetsTable(argument, dates);
  return soleSalesTarget(inPlace(argumentPlace('targets'), () => readTarget(onlyCell)));
}

/** A table of versions; one version's id; or nothing, for those that are shipped. */
export function standardsArgument(argument: unknown, dates: SheetDates): KnownStandards {
  if (isBlank(argument)) return shippedOnly;
  const onlyCell = Array.isArray(argument) ? soleCellOf(argument) : argument;
  if (onlyCell === undefined) return readStandardsTable(argument, dates).known;
  const id = textArgument('standards', onlyCell);
  const { standards } = shippedOnly;
  const chosen = findStandard(id, standards);
  if (chosen) return knownByChoice(useOf(chosen), standards);
  const ids = standards.map((standard) => standard.id);
  throw new Problem(problems.standardUnknown(id, ids));
}

function soleCellOf(range: readonly unknown[]): unknown {
  const [row, ...others] = range;
  const cells = Array.isArray(row) ? row : [row];
  return others.length === 0 && cells.length === 1 && !isBlank(cells[0]) ? cells[0] : undefined;
}
