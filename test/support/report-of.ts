import { inWords } from '../../src/report/explain';
import {
  type JudgedStore,
  type ReportSetting,
  reportStores,
  type StoreReport,
} from '../../src/report/store-report';
import { shippedOnly } from '../../src/tables/known-standards';
import { readTargetsTable } from '../../src/tables/targets-table';
import { day } from './small-store';
import { zoneDates } from './zone-dates';

export const ROW_HEADERS = ['Store', 'Onboard', 'Category', 'Month', 'Sales', 'Score', 'Official sales'];
export const TARGET_HEADERS = [
  'Category',
  'Trial month 3',
  'Trial month 6',
  'Trial month 9',
  'Trial month 12',
  'Formal month 12',
  'Service score target',
  'Failed month limit',
  'Warning line',
];

type Cells = readonly (readonly unknown[])[];

export const settingOn = (date: number, targets: Cells): ReportSetting => ({
  date: day(date),
  dates: zoneDates('Asia/Shanghai'),
  targets: readTargetsTable([TARGET_HEADERS, ...targets], zoneDates('Asia/Shanghai')),
  known: shippedOnly,
});

export const reportsOn = (date: number, rows: Cells, targets: Cells): StoreReport[] =>
  reportStores([ROW_HEADERS, ...rows], settingOn(date, targets));

/** The report of the only store. @throws where it can't be judged */
export const judgedOn = (date: number, rows: Cells, targets: Cells): JudgedStore =>
  judgedStore([ROW_HEADERS, ...rows], settingOn(date, targets));

/** The report of the only store of a table. @throws where it can't be judged */
export function judgedStore(table: Cells, setting: ReportSetting): JudgedStore {
  const [report] = reportStores(table, setting);
  if (!report || 'problems' in report) throw new Error('the store cannot be judged');
  return report;
}

export const wordsOf = ({ reasons }: JudgedStore): string => inWords(reasons, 'en');
