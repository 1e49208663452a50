/** Invented targets. The platform's own table was found nowhere, so every row says that it is a sample. */
import type { Bilingual, Language } from '../../../src/messages/language';
import type { SheetContent, TypedCell } from '../workbook/sheet-content';
import { BOOKS, CLOTHING, DIGITAL, FOOD, HOME } from './sample-shops';
import { HEADER, WARNING } from './sample-styles';
import { TARGETS } from './sheet-names';

const HEADERS: readonly Bilingual[] = [
  { zh: '主营类目', en: 'Category' },
  { zh: '试考3个月', en: 'Trial month 3' },
  { zh: '试考6个月', en: 'Trial month 6' },
  { zh: '试考9个月', en: 'Trial month 9' },
  { zh: '试考12个月', en: 'Trial month 12' },
  { zh: '正式12个月', en: 'Formal month 12' },
  { zh: '服务分目标', en: 'Service score target' },
  { zh: '不符合月数上限', en: 'Failed month limit' },
  { zh: '服务分预警线', en: 'Warning line' },
  { zh: '备注', en: 'Remark' },
];

const SAMPLE_MARK: Bilingual = {
  zh: '示例 SAMPLE · 虚构数值，请换成平台给出的目标',
  en: 'SAMPLE · invented, put your own targets here',
};

/** `-` says that the target does not apply. */
const FIGURES: readonly (readonly [category: Bilingual, ...figures: TypedCell[]])[] = [
  [CLOTHING, 100000, 240000, 400000, 600000, 900000, 3, 4, 3.5],
  [HOME, 60000, 150000, 250000, 360000, 500000, 3, 4, 3.5],
  [FOOD, 80000, 180000, 300000, 420000, 600000, 3, 4, 3.5],
  [DIGITAL, 200000, 450000, 700000, 1000000, 1500000, 3, 4, 3],
  [BOOKS, '-', '-', '-', '-', '-', 3, 4, 3.5],
];

export function targetsSheet(language: Language): SheetContent {
  const rows = FIGURES.map(([category, ...figures]) => [
    category[language],
    ...figures,
    SAMPLE_MARK[language],
  ]);
  const last = rows.length + 1;
  return {
    name: TARGETS[language],
    rows: [HEADERS.map((header) => header[language]), ...rows],
    widths: [100, 90, 90, 90, 95, 95, 90, 115, 95, 330],
    formats: { [`B2:F${last}`]: '#,##0', [`G2:G${last}`]: '0.00', [`I2:I${last}`]: '0.00' },
    styles: { 'A1:J1': HEADER, [`J2:J${last}`]: WARNING, [`B2:I${last}`]: { align: 'right' } },
    frozenRows: 1,
  };
}

/** The table with its header row, as a formula names it. */
export function targetsRange(language: Language): string {
  return `'${TARGETS[language]}'!A1:I${FIGURES.length + 1}`;
}
