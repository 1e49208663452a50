/** The workbook that opens when no file is given. On one day it is the same every time, in either language. */
import type { CivilDate } from '../../../src/calendar/civil-date';
import type { Language } from '../../../src/messages/language';
import { SAMPLE_DAY } from '../../../src/sample/sample-stores';
import { sampleMonthlyRows, sampleTargets } from '../../../src/sample/sample-tables';
import type { SheetContent } from '../workbook/sheet-content';
import { sampleSheet } from './sample-sheet';
import { WARNING } from './sample-styles';
import { tryItSheet } from './try-it-sheet';

/** Makes the workbook. @param day the day that the sheet to try things on asks about */
export function sampleWorkbook(language: Language, day: CivilDate = SAMPLE_DAY): readonly SheetContent[] {
  const targets = sampleTargets(language);
  const last = targets.rows.length + 1;
  return [
    sampleSheet(sampleMonthlyRows(language, day), language),
    sampleSheet(targets, language, {
      [`J2:J${last}`]: WARNING,
      [`B2:I${last}`]: { align: 'right' },
    }),
    // This sheet is the last one, so that the report, which is put behind it, stands beside it.
    tryItSheet(language, day),
  ];
}
