import { Problem } from '../../cells/problem';
import type { DiagnosisTables } from '../../diagnosis/diagnose-store';
import { readIndicators } from '../../diagnosis/read-indicators';
import { EQUAL_WEIGHTS, readWeightsTable, type WeightsTable } from '../../diagnosis/weights-table';
import { inTable } from '../../tables/in-table';
import type { CheckedSetting } from './report-setting';
import type { SourceSheet } from './source-sheet';

/** What a diagnosis rests on beside the verdict. */
export interface ReadDiagnosis extends DiagnosisTables {
  /** undefined where all dimensions weigh the same. */
  readonly weightsSheet: SourceSheet | undefined;
  /** What is wrong in these tables as a whole, or in rows of theirs, whether or not a store depends on it. */
  readonly problems: readonly Problem[];
}

/** The indicators stand in the monthly rows. */
export function diagnosisTables(
  rows: SourceSheet,
  setting: CheckedSetting,
  weightsSheet: SourceSheet | undefined,
): ReadDiagnosis {
  const indicators = readIndicators(rows.values, setting.known.scoreScale);
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
