import type { Language } from '../../messages/language';
import { gridTexts } from '../../messages/report/grid';
import { statusNames } from '../../messages/terms';
import { inLines } from '../explain';
import { figureOf, judgedOf } from '../known-figures';
import { problemsInWords } from '../problems-in-words';
import { shortPhrase } from '../short-phrase';
import { shortReason } from '../short-reason';
import { statusOf } from '../statuses';
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

export const column = (
  key: StoreColumn['key'],
  width: number | undefined,
  fill: StoreColumn['cell'],
  colour: string = headerColour,
): StoreColumn => ({
  key,
  width,
  header: (language) => cell(gridTexts[key][language], { colour, align: 'center', isBold: true }),
  cell: fill,
});

export const centred = (value: GridCell['value'], more: Partial<GridCell> = {}): GridCell =>
  cell(value, { align: 'center', ...more });

export const keptCell = (kept: KeptCell | undefined): GridCell => cell(kept && { kept });

/** Pixels: the words of these columns decide, and fit into them, in both languages. */
export const WIDTHS = { store: 160, status: 68, why: 190, daysLeft: 40 } as const;

/** The columns before the months: what burns, why, and how long there is. */
export const LEADING_COLUMNS: readonly StoreColumn[] = [
  column('store', WIDTHS.store, ({ report: { name }, shownName }) =>
    cell(shownName, shownName === name ? {} : { note: name }),
  ),
  column('status', WIDTHS.status, ({ report }, language) =>
    centred(statusNames[statusOf(report)][language], {
      colour: statusColours[statusOf(report)],
      note:
        'problems' in report ? problemsInWords(report.problems, language) : inLines(report.reasons, language),
    }),
  ),
  column('why', WIDTHS.why, whyCell),
  column('daysLeft', WIDTHS.daysLeft, ({ urgency: { daysLeft, act } }, language) =>
    daysLeft === undefined || daysLeft < 0
      ? cell(undefined)
      : centred(daysLeft, { format: `days ${language}`, isBold: act !== undefined }),
  ),
  column('progress', undefined, progressCell),
];

/** The columns that are the team's. */
export const TEAM_COLUMNS: readonly StoreColumn[] = [
  column('owner', undefined, ({ report, team }) => ownerCell(report, team?.owner), teamColour),
  column('notes', 150, ({ team }) => keptCell(team?.notes), teamColour),
];

/** The phrase, behind the sign of what has changed; the note has the reason and the act in full. */
function whyCell({ report, urgency, change }: StoreFacts, language: Language): GridCell {
  const phrase = shortPhrase(report, urgency)[language];
  const { why, act } = shortReason(report, urgency);
  const whole = [why[language], act[language], change?.words ?? ''].filter((text) => text !== '').join('\n');
  return cell(change ? `${change.sign} ${phrase}` : phrase, { note: whole });
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
