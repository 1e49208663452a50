import { shortly } from './format';
import type { Bilingual } from './language';

/** In front of the row's number; the monthly rows are what is meant where no table is named. */
const tablesInFront = {
  rows: { zh: '', en: '' },
  targets: { zh: '考核目标表', en: 'targets ' },
  standards: { zh: '考核标准表', en: 'standards ' },
  weights: { zh: '维度权重表', en: 'weights ' },
} as const satisfies Record<string, Bilingual>;

/**
 * A cell of a table, as a problem names it.
 * @param row counted within the range from 1. @param sheet its name, where a table is made of several sheets
 */
export const cellOfTable = (
  table: keyof typeof tablesInFront,
  row: number,
  header: string,
  sheet?: string,
): Bilingual => ({
  zh: `${sheet === undefined ? '' : `工作表“${shortly(sheet)}”`}${tablesInFront[table].zh}第 ${row} 行“${shortly(header)}”`,
  en: `${sheet === undefined ? '' : `sheet "${shortly(sheet)}", `}${tablesInFront[table].en}row ${row}, column "${shortly(header)}"`,
});

/** What is wrong with the value of a cell, after the words for where the cell stands. */
export const complaintInPlace = (place: Bilingual, value: string, complaint: Bilingual): Bilingual => ({
  zh: `${place.zh}的值“${value}”：${complaint.zh}`,
  en: `${place.en}, value "${value}": ${complaint.en}`,
});
