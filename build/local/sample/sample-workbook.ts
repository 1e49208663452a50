/** The workbook that comes up when no file is given: the same every time, in either language. */
import type { Language } from '../../../src/messages/language';
import type { SheetContent } from '../workbook/sheet-content';
import { monthlyRowsSheet } from './monthly-rows-sheet';
import { targetsSheet } from './targets-sheet';
import { tryItSheet } from './try-it-sheet';

export function sampleWorkbook(language: Language): readonly SheetContent[] {
  return [tryItSheet(language), monthlyRowsSheet(language), targetsSheet(language)];
}
