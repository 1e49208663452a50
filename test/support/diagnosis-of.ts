import { type DiagnosisTables, diagnoseStore, type StoreDiagnosis } from '../../src/diagnosis/diagnose-store';
import { readIndicators } from '../../src/diagnosis/read-indicators';
import { EQUAL_WEIGHTS, readWeightsTable, type WeightsTable } from '../../src/diagnosis/weights-table';
import { type JudgedStore, reportStores, type StoreReport } from '../../src/report/store-report';
import { ROW_HEADERS, settingOn } from './report-of';

type Cells = readonly (readonly unknown[])[];

/** Monthly rows with indicators beside them, judged on a day under targets. */
export interface RichRows {
  readonly date: number;
  /** The headers that follow those of ROW_HEADERS. */
  readonly headers: readonly string[];
  readonly rows: Cells;
  readonly targets: Cells;
  readonly weights?: Cells;
}

export const FIVE = ['Goods', 'Logistics', 'After-sales', 'Consultation', 'Disputes'] as const;

const rangeOf = ({ headers, rows }: RichRows): Cells => [[...ROW_HEADERS, ...headers], ...rows];

export const reportsIn = (rich: RichRows): StoreReport[] =>
  reportStores(rangeOf(rich), settingOn(rich.date, rich.targets));

export const tablesOf = (rich: RichRows): DiagnosisTables => ({
  indicators: readIndicators(rangeOf(rich), { lowest: 0, highest: 5 }),
  weights: weightsOf(rich),
});

const weightsOf = ({ weights }: RichRows): WeightsTable =>
  weights ? readWeightsTable([['Dimension', 'Weight', 'Category'], ...weights]) : EQUAL_WEIGHTS;

/** The report of the only store. @throws where it can't be judged */
export function judgedIn(rich: RichRows): JudgedStore {
  const [report] = reportsIn(rich);
  if (!report || 'problems' in report) throw new Error('the store cannot be judged');
  return report;
}

export const diagnosisOf = (rich: RichRows): StoreDiagnosis =>
  diagnoseStore(judgedIn(rich), settingOn(rich.date, rich.targets), tablesOf(rich));
