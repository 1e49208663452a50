import { shorten } from './format';
import type { Bilingual } from './language';
import type { Place, ProblemSpot } from './problem';

/** In front of the row's number; the monthly rows are what is meant where no table is named. */
const TABLE_NAMES: Readonly<Record<ProblemSpot['table'], Bilingual>> = {
  rows: { zh: '', en: '' },
  targets: { zh: '考核目标表', en: 'targets ' },
  standards: { zh: '考核标准表', en: 'standards ' },
  weights: { zh: '维度权重表', en: 'weights ' },
};

/** A cell of a table, as a problem names it. @param row counted as in the range: the header row is 1 */
export const placeInTable = (table: ProblemSpot['table'], row: number, header: string): Place => ({
  zh: `${TABLE_NAMES[table].zh}第 ${row} 行“${shorten(header)}”`,
  en: `${TABLE_NAMES[table].en}row ${row}, column "${shorten(header)}"`,
  spot: { table, row, header },
});
