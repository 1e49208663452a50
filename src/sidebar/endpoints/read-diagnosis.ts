import { Problem } from '../../cells/problem';
import type { DiagnosisTables } from '../../diagnosis/diagnose-store';
import { readIndicators } from '../../diagnosis/read-indicators';
import { EQUAL_WEIGHTS, readWeightsTable, type WeightsTable } from '../../diagnosis/weights-table';
import { inTable } from '../../tables/in-table';
import type { Spreadsheet } from '../../workbook/spreadsheet';
import type { ReportChoice } from '../contract';
import type { ReadTables } from './read-tables';
import { readOptional, type SourceSheet } from './source-sheets';

/** What a diagnosis rests on beside the verdict. */
export interface ReadDiagnosis extends DiagnosisTables {
  /** undefined where all dimensions weigh the same. */
  readonly weightsSheet: SourceSheet | undefined;
  /** What is wrong in these tables as a whole, or in rows of theirs, whether or not a store depends on it. */
  readonly problems: readonly Problem[];
}

/** One read at most, since the indicators stand in the monthly rows. @throws Refusal where the weights' sheet is gone */
export function readDiagnosis(
  spreadsheet: Spreadsheet,
  choice: ReportChoice,
  { rows, setting }: Pick<ReadTables, 'rows' | 'setting'>,
): ReadDiagnosis {
  const indicators = readIndicators(rows.values, setting.known.scoreScale);
  const weightsSheet = readOptional(spreadsheet, choice.weightsSheet);
  const weights = weightsSheet ? readWeights(weightsSheet) : EQUAL_WEIGHTS;
  return { indicators, weights, weightsSheet, problems: [...indicators.problems, ...weights.problems] };
}

/** A sheet that is no table of weights has none to give, which stops no more than what rests on them. */
function readWeights({ values }: SourceSheet): WeightsTable {
  try {
    return inTable('weights', () => readWeightsTable(values));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const refuse = () => {
      throw error;
    };
    return { weightsOf: refuse, problems: [error] };
  }
}
