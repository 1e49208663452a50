import type { CivilDate } from '../../calendar/civil-date';
import { type CivilMonth, lastDayOf, monthOf } from '../../calendar/civil-month';
import type { Language } from '../../messages/language';
import { statusNames } from '../../messages/terms';
import { indicatorOn } from '../../rules/score-indicator';
import { salesTargetAt } from '../../rules/target';
import type { Assessment } from '../../rules/verdict';
import type { Standard } from '../../standards/standard';
import type { Store } from '../../tables/store';
import { asProblem } from '../as-problem';
import { problemsInWords } from '../problems-in-words';
import { type JudgedStore, type ReportSetting, targetsOfStore, type UnreadableStore } from '../store-report';
import { cell, type GridCell } from './grid-sheet';
import { type MonthFigures, monthNote, monthText } from './month-cell';
import { type MonthView, viewMonth } from './month-state';
import { type NodeView, viewNode } from './node-view';
import { monthColours, statusColours } from './palette';
import { previousCycleResult } from './previous-cycle';
import { readableTargets } from './readable-targets';
import { DETAILS_COLUMN, keptCell, STORE_COLUMNS, type StoreColumn, type StoreFacts } from './store-columns';
import type { TeamEntry } from './team-entries';
import { trendOf } from './trend';

/** How the months of the grid are to be shown. */
export interface GridView {
  readonly language: Language;
  readonly figures: MonthFigures;
  readonly months: readonly CivilMonth[];
}

/** As many months as the trend's column has room for. */
const TREND_MONTHS = 8;

export function judgedRow(
  report: JudgedStore,
  team: TeamEntry | undefined,
  setting: ReportSetting,
  view: GridView,
): GridCell[] {
  const { store, assessment } = report;
  const months = monthViewsOf(store, setting, view);
  const facts: StoreFacts = {
    report,
    previous: previousCycleResult(assessment, store.life),
    team,
    trend: trendOf(
      months
        .map(({ month }) => month)
        .filter(({ month }) => month <= monthOf(setting.date))
        .filter((month) => view.figures === 'sales' || isComparable(month, assessment))
        .slice(-TREND_MONTHS)
        .map(({ record }) => (view.figures === 'sales' ? record.sales : record.score)),
    ),
  };
  return [
    ...STORE_COLUMNS.map((column) => column.cell(facts, view.language)),
    ...months.map(({ month, node }) => monthCell(month, node, view)),
    DETAILS_COLUMN.cell(facts, view.language),
  ];
}

interface ShownMonth {
  readonly month: MonthView;
  readonly node: NodeView | undefined;
}

/** The months of the grid as they are to the store, each with the node that ends it. */
function monthViewsOf(store: Store, setting: ReportSetting, view: GridView): ShownMonth[] {
  const targetsOf = (standard: Standard, day: CivilDate) =>
    readableTargets(() => targetsOfStore(store, setting)(standard, day));
  const nodeOf = ({ cycle, node }: MonthView): NodeView | undefined => {
    if (!cycle || !node) return undefined;
    return viewNode(cycle, node, setting.date, store.months, salesTargetAt(targetsOf, cycle, node));
  };
  return view.months.map((one) => {
    const month = viewMonth(store, store.life, one, setting.date, targetsOf);
    return { month, node: nodeOf(month) };
  });
}

/** Scores of another indicator than the present cycle's are no part of one line with them. */
function isComparable({ cycle, month }: MonthView, { cycle: present, date }: Assessment): boolean {
  return !cycle || !present || indicatorOn(cycle, lastDayOf(month)).zh === indicatorOn(present, date).zh;
}

function monthCell(month: MonthView, node: NodeView | undefined, { figures, language }: GridView): GridCell {
  const note = monthNote(month, node, language);
  const colour = node?.outcome === 'missed' ? monthColours.missed : monthColours[month.state];
  return cell(monthText(month, node, figures, language), { colour, align: 'center', ...(note && { note }) });
}

/** A store whose rows can't be read keeps its row, which says what is wrong. */
export function unreadableRow(
  { name, problems, known: facts }: UnreadableStore,
  team: TeamEntry | undefined,
  setting: ReportSetting,
  view: GridView,
): GridCell[] {
  const { language, months } = view;
  const words = problemsInWords(problems, language);
  const known: Partial<Record<StoreColumn['key'], GridCell>> = {
    store: cell(name),
    status: cell(statusNames['data error'][language], {
      colour: statusColours['data error'],
      align: 'center',
      note: words,
    }),
    owner: keptCell(team?.owner),
    notes: keptCell(team?.notes),
    category: cell(facts?.category),
  };
  const blank = cell(undefined);
  const shown = (facts?.store && monthCellsOf(facts.store, setting, view)) ?? months.map(() => blank);
  return [...STORE_COLUMNS.map(({ key }) => known[key] ?? blank), ...shown, cell(words)];
}

/** What can be read of a store's months shows all the same. @returns undefined where no standard covers its first cycle */
function monthCellsOf(store: Store, setting: ReportSetting, view: GridView): GridCell[] | undefined {
  try {
    return monthViewsOf(store, setting, view).map(({ month, node }) => monthCell(month, node, view));
  } catch (error) {
    asProblem(error);
    return undefined;
  }
}
