import type { Spreadsheet } from '../../workbook/spreadsheet';
import type { ReportChoice } from '../contract';
import { diagnosisTables, type ReadDiagnosis } from '../model/diagnosis-tables';
import type { ReadTables } from './read-tables';
import { readOptional } from './source-sheets';

/** One read at most, since the indicators stand in the monthly rows. @throws Refusal where the weights' sheet is gone */
export const readDiagnosis = (
  spreadsheet: Spreadsheet,
  choice: ReportChoice,
  { rows, setting }: Pick<ReadTables, 'rows' | 'setting'>,
): ReadDiagnosis => diagnosisTables(rows, setting, readOptional(spreadsheet, choice.weightsSheet));
