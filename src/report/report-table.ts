import { type CivilDate, daysBetween } from '../calendar/civil-date';
import type { Bilingual, Language } from '../messages/language';
import { phaseNames, statusNames } from '../messages/terms';
import { inWords } from './explain';
import { failedMonthCount, figureOf, judgedOf } from './known-figures';
import { problemsInWords } from './problems-in-words';
import type { JudgedStore, StoreReport, UnreadableStore } from './store-report';

/** A date stays a civil day here, so that only the caller knows of the spreadsheet's time zone. */
export type ReportCell = string | number | { readonly day: CivilDate };

interface ReportColumn {
  readonly header: Bilingual;
  /** undefined is a blank cell. */
  readonly cell: (report: JudgedStore, language: Language) => ReportCell | undefined;
  /** What the column shows for a store that can't be judged; left out, the cell is blank. */
  readonly cellOfProblem?: (report: UnreadableStore, language: Language) => ReportCell | undefined;
}

const column = (
  zh: string,
  en: string,
  cell: ReportColumn['cell'],
  cellOfProblem?: ReportColumn['cellOfProblem'],
): ReportColumn => ({ header: { zh, en }, cell, ...(cellOfProblem && { cellOfProblem }) });
const day = (date: CivilDate | undefined): ReportCell | undefined => (date ? { day: date } : undefined);

const COLUMNS: readonly ReportColumn[] = [
  column(
    '店铺',
    'Store',
    ({ name }) => name,
    ({ name }) => name,
  ),
  column(
    '主营类目',
    'Category',
    ({ category }) => category,
    ({ known }) => known?.category,
  ),
  column(
    '上线日期',
    'Onboard date',
    ({ store }) => day(store.onboard),
    ({ known }) => day(known?.onboard),
  ),
  column(
    '阶段',
    'Phase',
    ({ assessment: { cycle } }, language) => phaseNames[cycle?.phase ?? 'not open'][language],
  ),
  column('适用标准', 'Standard', ({ assessment }, language) => assessment.cycle?.standard.name[language]),
  column('周期开始', 'Cycle start', ({ assessment }) => day(assessment.cycle?.firstDay)),
  column('周期结束', 'Cycle end', ({ assessment }) => day(assessment.cycle?.lastDay)),
  column('下一考核节点', 'Next node', ({ assessment }) => day(assessment.nextNode.day)),
  column('剩余天数', 'Days left', ({ assessment }) => daysBetween(assessment.date, assessment.nextNode.day)),
  column('累计销售额', 'Cumulative sales', ({ assessment }) => judgedOf(assessment)?.sales.cumulative),
  column('节点目标', 'Node target', ({ assessment }) => figureOf(judgedOf(assessment)?.sales.heading.target)),
  column('销售差额', 'Sales gap', ({ assessment }) => judgedOf(assessment)?.sales.gap),
  column('每月需完成', 'Required per month', ({ assessment }) => judgedOf(assessment)?.sales.requiredMonthly),
  column('服务分不达标月数', 'Failed months', ({ assessment }) => failedMonthCount(assessment)),
  column('月数上限', 'Failed month limit', ({ assessment }) => figureOf(judgedOf(assessment)?.service.limit)),
  column(
    '最长无经营月数',
    'Longest idle run',
    ({ assessment }) => judgedOf(assessment)?.continuity.longestRun,
  ),
  column(
    '状态',
    'Status',
    ({ assessment }, language) => statusNames[assessment.status][language],
    (_, language) => statusNames['data error'][language],
  ),
  column(
    '说明',
    'Explanation',
    ({ reasons }, language) => inWords(reasons, language),
    ({ problems }, language) => problemsInWords(problems, language),
  ),
];

/**
 * A header row, then a row per store.
 * @param remark on the table as a whole: it stands behind the first store's explanation, which is the last column
 */
export function reportTable(
  reports: readonly StoreReport[],
  language: Language,
  remark?: Bilingual,
): (ReportCell | undefined)[][] {
  const rows = reports.map((report) =>
    COLUMNS.map((one) =>
      'problems' in report ? one.cellOfProblem?.(report, language) : one.cell(report, language),
    ),
  );
  const [first] = rows;
  const words = first?.pop();
  if (first) first.push(remark ? [words, remark[language]].filter(Boolean).join(' ') : words);
  return [COLUMNS.map(({ header }) => header[language]), ...rows];
}
