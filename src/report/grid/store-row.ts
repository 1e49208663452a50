import type { CivilDate } from '../../calendar/civil-date';
import { gridTexts } from '../../messages/report/grid';
import { statusNames } from '../../messages/terms';
import type { Life } from '../../rules/life';
import type { PreviousCycle } from '../../rules/previous-cycle';
import { lacksData } from '../../rules/reviews';
import { salesTargetAt } from '../../rules/target';
import type { Assessment } from '../../rules/verdict';
import type { Standard } from '../../standards/standard';
import type { Store } from '../../tables/store';
import { asProblem } from '../as-problem';
import { type ReportSetting, targetsOfStore } from '../store-report';
import { cutInMiddle } from '../text-width';
import { cell, type Edge, type GridCell } from './grid-sheet';
import { type GridView, inOrder } from './layout';
import { edgeOf, monthNote, monthText } from './month-cell';
import { type MonthState, type MonthView, viewMonth } from './month-state';
import { type NodeView, viewNode } from './node-view';
import { monthColours, monthInk } from './palette';
import { readableTargets } from './readable-targets';
import { WIDTHS } from './store-columns';
import type { PreviousResult, StoreFacts } from './store-facts';

/** A store's row. One whose rows can't be judged keeps its row, which says what is wrong. */
export function storeRow(
  facts: Pick<StoreFacts, 'report' | 'urgency' | 'team' | 'change'>,
  setting: ReportSetting,
  view: GridView,
): GridCell[] {
  const { report } = facts;
  const store = 'problems' in report ? report.known?.store : report.store;
  const whole: StoreFacts = {
    ...facts,
    shownName: cutInMiddle(report.name, WIDTHS.store),
    previous: 'problems' in report ? undefined : previousCycleResult(report.assessment, report.store.life),
  };
  const months = (store && monthCellsOf(store, setting, view)) ?? view.months.map(() => cell(undefined));
  return inOrder((column) => column.cell(whole, view.language), months, cell(undefined));
}

/** What can be read of a store's months. @returns undefined where no standard covers its first cycle */
function monthCellsOf(store: Store, setting: ReportSetting, view: GridView): GridCell[] | undefined {
  try {
    return monthViewsOf(store, setting, view).map(({ month, node }) => monthCell(month, node, view));
  } catch (error) {
    asProblem(error);
    return undefined;
  }
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

/** The month's score decides its colour alone; how a node came out shows in the line beside it. */
export function monthLook(state: MonthState, edge: Edge | undefined): Partial<GridCell> {
  const ink = monthInk(state);
  return {
    state,
    colour: monthColours[state],
    align: 'center',
    ...(state === 'missed' && { isBold: true }),
    ...(ink && { ink }),
    ...(edge && { edge }),
  };
}

function monthCell(month: MonthView, node: NodeView | undefined, { figures, language }: GridView): GridCell {
  const note = monthNote(month, node, language);
  const edge = edgeOf(node);
  return cell(monthText(month, edge, figures, language), {
    ...monthLook(month.state, edge),
    ...(note && { note }),
  });
}

/** How the cycle before the present one ended. The platform's own word prevails; without rows of it nothing is known. */
function previousCycleResult(assessment: Assessment, { assessedBefore }: Life): PreviousResult | undefined {
  if (!('previous' in assessment)) return undefined;
  const { cycle, previous } = assessment;
  if (cycle.phase === 'trial') return { status: 'exempt', name: statusNames.exempt };
  if (!assessedBefore(cycle)) return undefined;
  const status = previous ? statusOf(previous) : 'no data';
  return status === 'met' ? { status: 'on track', name: gridTexts.previousMet } : named(status);
}

const named = (status: 'failed' | 'no data') => ({ status, name: statusNames[status] });

/** On its last day nothing is ahead any more: what was only at risk until then was met. */
function statusOf({ hasFailed, result, reviews }: PreviousCycle): 'failed' | 'no data' | 'met' {
  if (hasFailed) return 'failed';
  return result === undefined && lacksData(reviews) ? 'no data' : 'met';
}
