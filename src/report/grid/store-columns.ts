import { daysBetween } from '../../calendar/civil-date';
import type { Bilingual, Language } from '../../messages/language';
import { gridTexts } from '../../messages/report/grid';
import { phaseNames, statusNames } from '../../messages/terms';
import type { Assessment } from '../../rules/verdict';
import { inLines, inWords } from '../explain';
import { failedMonthCount, figureOf, judgedOf } from '../known-figures';
import type { JudgedStore } from '../store-report';
import { cell, type GridCell } from './grid-sheet';
import { headerColour, statusColours, teamColour } from './palette';
import type { KeptCell, TeamEntry } from './team-entries';

/** What the columns before the months are filled from. */
export interface StoreFacts {
  readonly report: JudgedStore;
  readonly previous: { readonly status: Assessment['status']; readonly name: Bilingual } | undefined;
  readonly trend: string;
  readonly team: TeamEntry | undefined;
}

export interface StoreColumn {
  readonly key: keyof typeof gridTexts;
  readonly header: (language: Language) => GridCell;
  readonly cell: (facts: StoreFacts, language: Language) => GridCell;
}

const column = (
  key: StoreColumn['key'],
  fill: StoreColumn['cell'],
  colour: string = headerColour,
): StoreColumn => ({
  key,
  header: (language) => cell(gridTexts[key][language], { colour, align: 'center' }),
  cell: fill,
});

const centred = (value: GridCell['value'], more: Partial<GridCell> = {}): GridCell =>
  cell(value, { align: 'center', ...more });
const moneyCell = (value: number | undefined): GridCell => cell(value, { format: 'money', align: 'right' });
const judged = ({ report }: StoreFacts) => judgedOf(report.assessment);

/** "2/4": how many there are, of how many are too many or allowed. */
const ofLimit = (count: number | undefined, limit: number | undefined): GridCell =>
  centred(count === undefined ? undefined : `${count}/${limit ?? '-'}`);

export const keptCell = (kept: KeptCell | undefined): GridCell => cell(kept && { kept });

export const STORE_COLUMNS: readonly StoreColumn[] = [
  column('store', ({ report }) => cell(report.name)),
  column('status', ({ report: { assessment, reasons } }, language) =>
    centred(statusNames[assessment.status][language], {
      colour: statusColours[assessment.status],
      note: inLines(reasons, language),
    }),
  ),
  column('owner', ({ team }) => keptCell(team?.owner), teamColour),
  column('notes', ({ team }) => keptCell(team?.notes), teamColour),
  column('category', ({ report }) => cell(report.category)),
  column('phase', ({ report: { assessment } }, language) =>
    centred(phaseNames[assessment.cycle?.phase ?? 'not open'][language]),
  ),
  column('nextNode', ({ report: { assessment } }) =>
    centred({ day: assessment.nextNode.day }, { format: 'date' }),
  ),
  column('daysLeft', ({ report: { assessment } }) =>
    cell(daysBetween(assessment.date, assessment.nextNode.day), { format: 'number', align: 'right' }),
  ),
  column('cumulative', (facts) => moneyCell(judged(facts)?.sales.cumulative)),
  column('target', (facts) => moneyCell(figureOf(judged(facts)?.sales.heading.target))),
  column('gap', (facts) => moneyCell(judged(facts)?.sales.gap)),
  column('required', (facts) => moneyCell(judged(facts)?.sales.requiredMonthly)),
  column('failedMonths', (facts) =>
    ofLimit(failedMonthCount(facts.report.assessment), figureOf(judged(facts)?.service.limit)),
  ),
  column('idleRun', (facts) => {
    const continuity = judged(facts)?.continuity;
    return ofLimit(continuity?.longestRun, continuity?.limit);
  }),
  column('previousCycle', ({ previous }, language) =>
    previous ? centred(previous.name[language], { colour: statusColours[previous.status] }) : cell(undefined),
  ),
  column('trend', ({ trend }) => cell(trend)),
];

/** After the months. The same words as the notes, for those who can't see notes. */
export const DETAILS_COLUMN: StoreColumn = column('details', ({ report: { reasons } }, language) =>
  cell(inWords(reasons, language)),
);

/** Counted from 1. */
export const columnOf = (key: StoreColumn['key']): number =>
  STORE_COLUMNS.findIndex((one) => one.key === key) + 1;
