import { type CivilDate, isoDate } from '../../calendar/civil-date';
import { isoMonth } from '../../calendar/civil-month';
import { gridSentences, gridTexts, monthStateTexts } from '../../messages/grid';
import type { Bilingual, Language } from '../../messages/language';
import type { ShopReport } from '../shop-report';
import { cell, type GridCell } from './grid-sheet';
import type { MonthState } from './month-state';
import { headerColour, monthColours } from './palette';
import { DETAILS_COLUMN, STORE_COLUMNS } from './store-columns';
import type { GridView } from './store-row';

interface Provenance {
  readonly language: Language;
  readonly sourceName: string;
  readonly builtAt: string;
}

/** The title, where the grid comes from, and the legend. */
export function headingRows(
  reports: readonly ShopReport[],
  date: CivilDate,
  { language, sourceName, builtAt }: Provenance,
): GridCell[][] {
  const facts = [
    gridSentences.asOf(isoDate(date)),
    gridSentences.standards(governingNames(reports)),
    gridSentences.builtFrom(sourceName, builtAt),
  ];
  return [
    [cell(gridTexts.title[language])],
    [cell(facts.map((fact) => fact[language]).join(' · '))],
    legendRow(language),
  ];
}

function governingNames(reports: readonly ShopReport[]): Bilingual[] {
  const standards = reports.flatMap((report) =>
    'problems' in report || !report.assessment.cycle ? [] : [report.assessment.cycle.standard],
  );
  return [...new Set(standards)].map(({ name }) => name);
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
