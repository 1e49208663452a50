import type { TableSheet } from '../../tables/table-sheet';
import type { ReportChoice } from '../contract';
import type { Asking } from './asking';
import { workbookFor } from './judge-stores';
import type { WorkbookHolder } from './page-state';
import type { ReadWorkbook } from './read-workbook';
import { sheetsOf } from './remembered';
import { tableStep } from './table-step';
import { asRead, writeWorkbook } from './write-workbook';

export interface AddedSheet {
  readonly sheetName: string;
}

/**
 * Adds a table that is made from the tables of a choice as a sheet of its own, always a new one, which is the user's from
 * then on. It is made from what stands there while it is written.
 */
export function* addTable(
  holder: WorkbookHolder,
  choice: ReportChoice,
  tableOf: (workbook: ReadWorkbook) => Asking<TableSheet>,
): Asking<AddedSheet> {
  yield* workbookFor(holder, choice);
  return yield* writeWorkbook(holder, function* (workbook) {
    return {
      steps: [tableStep(yield* tableOf(workbook), choice.language)],
      expects: { whole: asRead(workbook, sheetsOf(choice)) },
      result: ([added]) => ({ sheetName: added?.name ?? '' }),
    };
  });
}
