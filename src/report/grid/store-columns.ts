import type { Language } from '../../messages/language';
import { gridTexts } from '../../messages/report/grid';
import { statusNames } from '../../messages/terms';
import { inLines } from '../explain';
import { figureOf, judgedOf } from '../known-figures';
import { problemsInWords } from '../problems-in-words';
import { PHRASE_WIDTH, shortPhrase } from '../short-phrase';
import { shortReason } from '../short-reason';
import { type ReportedStatus, statusOf } from '../statuses';
import { fitsIn } from '../text-width';
import type { Urgency } from '../urgency';
import { cell, type GridCell } from './grid-sheet';
import { headerColour, statusColours, teamColour } from './palette';
import { progressBar } from './progress-bar';
import type { StoreFacts } from './store-facts';
import type { KeptCell } from './team-entries';

export interface StoreColumn {
  readonly key: keyof typeof gridTexts;
  /** Pixels; undefined where the sheet's own width is wide enough. */
  readonly width: number | undefined;
  readonly header: (language: Language) => GridCell;
  readonly cell: (facts: StoreFacts, language: Language) => GridCell;
}

/** In the middle of a column that is narrower than this, a word would stand under the button of a filter. */
const NARROW = 80;
/** Letters of this size, in points, leave the button more room, and can still be read on paper. Bold ones would take it again. */
const SMALL = 9;

export const headerCell = (
  text: string,
  width: number | undefined,
  colour: string = headerColour,
): GridCell =>
  cell(text, {
    colour,
    ...(width !== undefined && width < NARROW ? { size: SMALL } : { align: 'center', isBold: true }),
  });

export const column = (
  key: StoreColumn['key'],
  width: number | undefined,
  fill: StoreColumn['cell'],
  colour: string = headerColour,
): StoreColumn => ({
  key,
  width,
  header: (language) => headerCell(gridTexts[key][language], width, colour),
  cell: fill,
});

export const centred = (value: GridCell['value'], more: Partial<GridCell> = {}): GridCell =>
  cell(value, { align: 'center', ...more });

export const keptCell = (kept: KeptCell | undefined): GridCell => cell(kept && { kept });

/**
 * Pixels: the words of these columns decide, and fit into them, in both languages. The notes are as wide as the stores, and
 * the owner as the status, since one call then sets both widths.
 */
export const WIDTHS = {
  store: 160,
  status: 68,
  why: PHRASE_WIDTH,
  daysLeft: 46,
  progress: 104,
  owner: 68,
  notes: 160,
} as const;

/** The columns before the months: what burns, why, and how long there is. */
export const LEADING_COLUMNS: readonly StoreColumn[] = [
  column('store', WIDTHS.store, ({ report: { name }, shownName }) =>
    cell(shownName, shownName === name ? {} : { note: name }),
  ),
  column('status', WIDTHS.status, ({ report }, language) =>
    statusCell(statusNames[statusOf(report)][language], statusOf(report), {
      note:
        'problems' in report ? problemsInWords(report.problems, language) : inLines(report.reasons, language),
    }),
  ),
  column('why', WIDTHS.why, whyCell),
  column('daysLeft', WIDTHS.daysLeft, ({ urgency: { group, daysLeft } }, language) =>
    daysCell(daysLeft, group, language),
  ),
  column('progress', WIDTHS.progress, progressCell),
];

/** The columns that are the team's. */
export const TEAM_COLUMNS: readonly StoreColumn[] = [
  column('owner', WIDTHS.owner, ({ report, team }) => ownerCell(report, team?.owner), teamColour),
  column('notes', WIDTHS.notes, ({ team }) => keptCell(team?.notes), teamColour),
];

/** The days until what counts; bold where an act can still save the store. */
export const daysCell = (
  daysLeft: number | undefined,
  group: Urgency['group'],
  language: Language,
): GridCell =>
  daysLeft === undefined || daysLeft < 0
    ? cell(undefined)
    : centred(daysLeft, {
        format: `days ${language}`,
        isBold: group === 'to be saved now',
      });

export const statusCell = (text: string, status: ReportedStatus, more: Partial<GridCell> = {}): GridCell =>
  centred(text, { colour: statusColours[status], ...more });

/** A phrase in smaller letters where a sign leaves it no room for the usual ones. */
export const phraseCell = (text: string | undefined, more: Partial<GridCell> = {}): GridCell =>
  cell(text, { ...(text !== undefined && !fitsIn(text, WIDTHS.why) && { size: SMALL }), ...more });

/** The phrase, behind the sign of what has changed; the note has the reason and the act in full. */
function whyCell({ report, urgency, change }: StoreFacts, language: Language): GridCell {
  const phrase = shortPhrase(report, urgency, change?.sign)[language];
  const { why, act } = shortReason(report, urgency);
  const whole = [why[language], act[language], change?.words ?? ''].filter((text) => text !== '').join('\n');
  return phraseCell(change ? `${change.sign} ${phrase}` : phrase, { note: whole });
}

function progressCell({ report }: StoreFacts): GridCell {
  const sales = 'problems' in report ? undefined : judgedOf(report.assessment)?.sales;
  const target = figureOf(sales?.heading.target);
  return sales && target !== undefined && target > 0
    ? cell(progressBar(sales.cumulative / target))
    : cell(undefined);
}

/** The owner whom the store's rows name; the team's own entry where they name none. */
function ownerCell(report: StoreFacts['report'], kept: KeptCell | undefined): GridCell {
  const store = 'problems' in report ? report.known?.store : report.store;
  return store?.owner ? cell(store.owner) : keptCell(kept);
}
