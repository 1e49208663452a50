import { Problem } from '../../cells/problem';
import type { DiagnosisTables } from '../../diagnosis/diagnose-store';
import { readIndicators } from '../../diagnosis/read-indicators';
import { EQUAL_WEIGHTS, readWeightsTable, type WeightsTable } from '../../diagnosis/weights-table';
import { inTable } from '../../tables/in-table';
import type { ReportChoice } from '../contract';
import { type ChosenTables, optionalSheet } from './judge-stores';
import type { ReadWorkbook } from './read-workbook';
import type { CheckedSetting } from './report-setting';
import type { SourceSheet } from './source-sheet';

/** The tables that a diagnosis rests on, beside those of the verdict. */
export interface ReadDiagnosis extends DiagnosisTables {
  /** The sheet of the weights; undefined where all dimensions weigh the same. */
  readonly weightsSheet: SourceSheet | undefined;
  /** The problems of these tables as a whole and of their rows, whether or not a store depends on them. */
  readonly problems: readonly Problem[];
}

const known = new WeakMap<SourceSheet, Map<string, ReadDiagnosis>>();

/** The tables of a choice's diagnosis, read once: whoever looks at one store after the other waits for none. */
export function diagnosisOf(
  workbook: ReadWorkbook,
  { weightsSheet }: ReportChoice,
  { rows, setting }: Pick<ChosenTables, 'rows' | 'setting'>,
): ReadDiagnosis {
  const ofRows = known.get(rows) ?? new Map<string, ReadDiagnosis>();
  known.set(rows, ofRows);
  const weights = optionalSheet(workbook, weightsSheet);
  const key = weightsSheet === null ? '' : `${weightsSheet} ${workbook.tables.get(weightsSheet)?.state}`;
  const diagnosis = ofRows.get(key) ?? diagnosisTables(rows, setting, weights);
  ofRows.set(key, diagnosis);
  return diagnosis;
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

/** Reads the weights. A sheet that is no table of weights is a problem, which stops only what rests on the weights. */
function readWeights({ values }: SourceSheet): WeightsTable {
  try {
    return inTable('weights', () => readWeightsTable(values));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const refuse = () => {
      throw error;
    };
    return { weightsOf: refuse, unused: () => [], problems: [error] };
  }
}
