import type { GridPicture } from '../../report/grid/grid-sheet';
import { keptReportIn } from '../../report/since/kept-report';
import { standingPicture } from '../../report/since/standing-picture';
import { gridInForce } from './open-workbook';
import type { ReadWorkbook } from './read-workbook';
import { valuesOf } from './table-values';

/**
 * What a picture of the report in the file is drawn of, without a build.
 * @returns undefined where the page has not read the report, or the report does not remember what it looks like
 */
export function pictureInFile(workbook: ReadWorkbook | undefined): GridPicture | undefined {
  const grid = workbook && gridInForce(workbook);
  const table = grid && workbook.tables.get(grid.sheet);
  const values = table && valuesOf(table);
  const kept = values && keptReportIn(values);
  if (!kept) return undefined;
  const { language = 'zh', builtAt } = grid.is;
  return standingPicture(values, kept, { language, builtAt });
}
