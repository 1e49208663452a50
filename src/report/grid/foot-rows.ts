import type { Bilingual, Language } from '../../messages/language';
import { edgeTexts, gridSentences, gridTexts, monthStateTexts } from '../../messages/report/grid';
import { statusNames } from '../../messages/terms';
import { doubtOf } from '../basis';
import { countStatuses } from '../statuses';
import type { StoreReport } from '../store-report';
import { cell, type Edge, type GridCell } from './grid-sheet';
import type { MonthState } from './month-state';
import { headerColour, monthColours, statusColours } from './palette';

export interface Provenance {
  readonly language: Language;
  /** The sheet that the monthly rows are from. */
  readonly sourceName: string;
  readonly builtAt: string;
}

/**
 * Below the stores: how many of them stand in each status, beside it what the signs of the months mean, and where the grid
 * comes from. Nothing of it stands in the team's columns, where it would be taken for the team's.
 * @param legendColumn counted from 0
 */
export function footRows(
  reports: readonly StoreReport[],
  { language, sourceName, builtAt }: Provenance,
  legendColumn: number,
): GridCell[][] {
  const summary = summaryCells(reports, language);
  const legend = legendCells(language);
  const rows = Array.from({ length: Math.max(summary.length, legend.length) }, (_, index) => {
    const row = Array.from({ length: legendColumn }, (_cell, at) => summary[index]?.[at] ?? cell(undefined));
    return [...row, legend[index] ?? cell(undefined)];
  });
  return [
    ...rows,
    [cell(gridSentences.builtFrom(sourceName, builtAt)[language])],
    [cell(gridSentences.standards(governingNames(reports))[language])],
  ];
}

const summaryCells = (reports: readonly StoreReport[], language: Language): GridCell[][] => [
  [
    cell(gridTexts.summary[language], { colour: headerColour, isBold: true }),
    cell(gridTexts.stores[language], { colour: headerColour, align: 'right', isBold: true }),
  ],
  ...countStatuses(reports).map(({ status, stores }) => [
    cell(statusNames[status][language], { colour: statusColours[status] }),
    cell(stores, { format: 'number', align: 'right' }),
  ]),
];

const legendCells = (language: Language): GridCell[] => [
  cell(gridTexts.legend[language], { colour: headerColour, isBold: true }),
  ...(Object.keys(monthStateTexts) as MonthState[]).map((state) => {
    const { symbol, name } = monthStateTexts[state];
    return cell(`${symbol} ${name[language]}`, { colour: monthColours[state], isBold: state === 'missed' });
  }),
  ...(Object.keys(edgeTexts) as Edge[]).map((edge) => cell(edgeTexts[edge][language], { edge })),
];

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
