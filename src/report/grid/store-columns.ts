import { daysBetween } from '../../calendar/civil-date';
import { gridTexts } from '../../messages/grid';
import type { Bilingual, Language } from '../../messages/language';
import { phaseNames, statusNames } from '../../messages/terms';
import type { Target } from '../../rules/target';
import type { Assessment } from '../../rules/verdict';
import { inWords } from '../explain';
import type { JudgedStore } from '../shop-report';
import { cell, type GridCell } from './grid-sheet';
import { headerLook, plainLook, statusLooks, teamHeaderLook } from './palette';

/** What the columns before the months are filled from. */
export interface StoreFacts {
  readonly report: JudgedStore;
  readonly previous: { readonly status: Assessment['status']; readonly name: Bilingual } | undefined;
  readonly trend: string;
}

export interface StoreColumn {
  readonly key: keyof typeof gridTexts;
  /** Pixels. */
  readonly width: number;
  readonly header: (language: Language) => GridCell;
  readonly cell: (facts: StoreFacts, language: Language) => GridCell;
}

type Fill = (facts: StoreFacts, language: Language) => GridCell;

const column = (key: StoreColumn['key'], width: number, fill: Fill, look = headerLook): StoreColumn => ({
  key,
  width,
  header: (language) => cell(gridTexts[key][language], look, { align: 'center' }),
  cell: fill,
});

const text = (value: string | undefined): GridCell => cell(value, plainLook);
const moneyCell = (value: number | undefined): GridCell =>
  cell(value, plainLook, { format: 'money', align: 'right' });
const figureOf = (target: Target): number | undefined =>
  target.kind === 'figure' ? target.value : undefined;
const judged = ({ report: { assessment } }: StoreFacts) => ('sales' in assessment ? assessment : undefined);

/** "2/4": how many there are, of how many are too many or allowed. */
const ofLimit = (count: number | undefined, limit: number | undefined): GridCell =>
  cell(count === undefined ? undefined : `${count}/${limit ?? '-'}`, plainLook, { align: 'center' });

export const STORE_COLUMNS: readonly StoreColumn[] = [
  column('store', 116, ({ report }) => text(report.name)),
  column('status', 60, ({ report: { assessment, reasons } }, language) =>
    cell(statusNames[assessment.status][language], statusLooks[assessment.status], {
      align: 'center',
      note: inWords(reasons, language),
    }),
  ),
  column('owner', 60, () => text(undefined), teamHeaderLook),
  column('notes', 100, () => text(undefined), teamHeaderLook),
  column('category', 76, ({ report }) => text(report.category)),
  column('phase', 66, ({ report: { assessment } }, language) =>
    cell(phaseNames[assessment.cycle?.phase ?? 'not open'][language], plainLook, { align: 'center' }),
  ),
  column('nextNode', 78, ({ report: { assessment } }) =>
    cell({ day: assessment.nextNode.day }, plainLook, { format: 'date', align: 'center' }),
  ),
  column('daysLeft', 58, ({ report: { assessment } }) =>
    cell(daysBetween(assessment.date, assessment.nextNode.day), plainLook, {
      format: 'number',
      align: 'right',
    }),
  ),
  column('cumulative', 84, (facts) => moneyCell(judged(facts)?.sales.cumulative)),
  column('target', 84, (facts) => {
    const assessment = judged(facts);
    return moneyCell(assessment && figureOf(assessment.sales.heading.target));
  }),
  column('gap', 84, (facts) => moneyCell(judged(facts)?.sales.gap)),
  column('required', 80, (facts) => moneyCell(judged(facts)?.sales.requiredMonthly)),
  column('failedMonths', 66, (facts) => {
    const service = judged(facts)?.service;
    return ofLimit(
      service?.target.kind === 'figure' ? service.failed.length : undefined,
      service && figureOf(service.limit),
    );
  }),
  column('idleRun', 66, (facts) => {
    const continuity = judged(facts)?.continuity;
    return ofLimit(continuity?.longestRun, continuity?.limit);
  }),
  column('previousCycle', 62, ({ previous }, language) =>
    previous
      ? cell(previous.name[language], statusLooks[previous.status], { align: 'center' })
      : text(undefined),
  ),
  column('trend', 92, ({ trend }) => text(trend)),
];

/** After the months. The same words as the notes, for those who can't see notes. */
export const DETAILS_COLUMN: StoreColumn = column('details', 240, ({ report: { reasons } }, language) =>
  text(inWords(reasons, language)),
);
