import { refusals } from '../../messages/refusals';
import { Refusal } from '../contract/refusal';
import type { Asking } from './asking';
import { minuteIn } from './browser-dates';
import { gridInForce } from './open-workbook';
import type { WorkbookHolder } from './page-state';
import { nowAt } from './read-workbook';
import { writeWorkbook } from './write-workbook';

/** Keeps a copy of the grid in force, as it is now, under its name and the day. */
export const keepSnapshot = (holder: WorkbookHolder, _: null): Asking<{ readonly sheetName: string }> =>
  writeWorkbook(holder, function* (workbook) {
    const grid = gridInForce(workbook);
    if (!grid) throw new Refusal(refusals.noGrid);
    const day = minuteIn(workbook.zone, nowAt(workbook)).slice(0, 10);
    return {
      steps: [{ kind: 'keep copy', sheet: grid.sheet, name: `${grid.name} ${day}` }],
      expects: {},
      result: ([copy]) => ({ sheetName: copy?.name ?? '' }),
    };
  });
