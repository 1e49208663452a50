import { type CivilDate, isoDate } from '../../calendar/civil-date';
import { isoMonth } from '../../calendar/civil-month';
import type { Bilingual, Language } from '../../messages/language';
import { gridSentences, gridTexts, monthStateTexts } from '../../messages/report/grid';
import { doubtOf } from '../basis';
import type { StoreReport } from '../store-report';
import { cell, type GridCell } from './grid-sheet';
import type { MonthState } from './month-state';
import { headerColour, monthColours } from './palette';
import { columnOf, DETAILS_COLUMN, STORE_COLUMNS } from './store-columns';
import type { GridView } from './store-row';

interface Provenance {
  readonly language: Language;
  readonly sourceName: string;
  readonly builtAt: string;
}

/** The title, where the grid comes from, and the legend. */
export function headingRows(
  reports: readonly StoreReport[],
  date: CivilDate,
  { language, sourceName, builtAt }: Provenance,
): GridCell[][] {
  const text = (words: Bilingual) => cell(words[language]);
  // Beyond the frozen columns, so that a long text has room.
  const gap = Array.from({ length: columnOf('status') - 1 }, () => cell(undefined));
  return [
    [text(gridTexts.title), ...gap, text(gridSentences.standards(governingNames(reports)))],
    [text(gridSentences.asOf(isoDate(date))), ...gap, text(gridSentences.builtFrom(sourceName, builtAt))],
    legendRow(language),
  ];
}

/** The governing standards' names, with a word where any field is not from the rule text. */
function governingNames(reports: readonly StoreReport[]): Bilingual[] {
  const standards = reports.flatMap((report) => {
    const standard = 'problems' in report ? undefined : report.assessment.cycle?.standard;
    return standard ? [standard] : [];
  });
  return [...new Set(standards)].map(({ name, provenance }) =>
    gridSentences.standardName(name, doubtOf(...Object.values(provenance)) !== undefined),
  );
}

const legendRow = (language: Language): GridCell[] => [
  ...(Object.keys(monthStateTexts) as MonthState[]).map((state) => {
    const { symbol, name } = monthStateTexts[state];
    return cell(`${symbol} ${name[language]}`, { colour: monthColours[state], align: 'center' });
  }),
  cell(gridTexts.node[language], { align: 'center' }),
];

export const headerRow = ({ language, months }: GridView): GridCell[] => [
  ...STORE_COLUMNS.map(({ header }) => header(language)),
  ...months.map((month) => cell(isoMonth(month), { colour: headerColour, align: 'center' })),
  DETAILS_COLUMN.header(language),
];
