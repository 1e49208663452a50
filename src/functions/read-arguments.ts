import type { CivilDate } from '../calendar/civil-date';
import { isBlank } from '../cells/cell';
import { readDate } from '../cells/read-date';
import { readTarget } from '../cells/read-target';
import { readLanguage, readText } from '../cells/read-text';
import type { SheetDates } from '../cells/sheet-dates';
import type { Bilingual, Language } from '../messages/language';
import { inPlace } from '../messages/problem';
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
  readonly onboard: CivilDate;
  readonly date: CivilDate;
}

/** @returns undefined where either is blank: then so is the answer */
export function storeDayArguments(
  onboardCell: unknown,
  dateCell: unknown,
  dates: SheetDates,
): StoreDay | undefined {
  const onboard = dateArgument('onboard', onboardCell, dates);
  const date = dateArgument('date', dateCell, dates);
  return onboard === undefined || date === undefined ? undefined : { onboard, date };
}

export const textArgument = (name: string, cell: unknown): string =>
  inPlace(argumentPlace(name), () => readText(cell));

export const languageArgument = (cell: unknown): Language =>
  inPlace(argumentPlace('lang'), () => readLanguage(cell));

/** A table of targets; or, for the questions about sales, one number that is the target of every node. */
export function salesTargetsArgument(argument: unknown): TargetsTable {
  const onlyCell = Array.isArray(argument) ? soleCellOf(argument) : argument;
  if (onlyCell === undefined) return readTargetsTable(argument);
  return soleSalesTarget(inPlace(argumentPlace('targets'), () => readTarget(onlyCell)));
}

function soleCellOf(range: readonly unknown[]): unknown {
  const [row, ...others] = range;
  const cells = Array.isArray(row) ? row : [row];
  return others.length === 0 && cells.length === 1 && !isBlank(cells[0]) ? cells[0] : undefined;
}
