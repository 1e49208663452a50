/** The places of the sample's cells, as a formula names them. */
import type { CivilDate } from '../../../src/calendar/civil-date';
import type { Language } from '../../../src/messages/language';
import { rowsOfFirstStore, sampleMonthlyRows, sampleTargets } from '../../../src/sample/sample-tables';

/** A column of the first store's rows. */
export function firstStoreRange(column: string, language: Language, day: CivilDate): string {
  const sheet = sampleMonthlyRows(language, day).name[language];
  return `'${sheet}'!${column}2:${column}${rowsOfFirstStore(day) + 1}`;
}

/** A cell of the first store's first row. */
export const firstStoreCell = (column: string, language: Language, day: CivilDate): string =>
  `'${sampleMonthlyRows(language, day).name[language]}'!${column}2`;

/** All monthly rows with their header row, open at the end. */
export const allRowsRange = (language: Language, day: CivilDate): string =>
  `'${sampleMonthlyRows(language, day).name[language]}'!A1:H`;

/** The targets with their header row. */
export function targetsRange(language: Language): string {
  const { name, rows } = sampleTargets(language);
  return `'${name[language]}'!A1:I${rows.length + 1}`;
}
