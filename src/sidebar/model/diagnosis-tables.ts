import { Problem } from '../../cells/problem';
import type { DiagnosisTables } from '../../diagnosis/diagnose-store';
import { readIndicators } from '../../diagnosis/read-indicators';
import { EQUAL_WEIGHTS, readWeightsTable, type WeightsTable } from '../../diagnosis/weights-table';
import { inTable } from '../../tables/in-table';
import type { CheckedSetting } from './report-setting';
import type { SourceSheet } from './source-sheet';

/** The tables that a diagnosis rests on, beside those of the verdict. */
export interface ReadDiagnosis extends DiagnosisTables {
  /** The sheet of the weights; undefined where all dimensions weigh the same. */
  readonly weightsSheet: SourceSheet | undefined;
  /** The problems of these tables as a whole and of their rows, whether or not a store depends on them. */
  readonly problems: readonly Problem[];
}

/** Reads the tables of the diagnosis; the indicators stand in the monthly rows. */
export function diagnosisTables(
  rows: SourceSheet,
  setting: CheckedSetting,
  weightsSheet: SourceSheet | undefined,
): ReadDiagnosis {
  const indicators = readIndicators(rows.values, setting.known.scoreScale);
  const weights = weightsSheet ? readWeights(weightsSheet) : EQUAL_WEIGHTS;
  return { indicators, weights, weightsSheet, problems: [...indicators.problems, ...weights.problems] };
}

/** Reads the weights. A sheet that is no table of weights is a problem, which stops only what rests on the weights. */
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
