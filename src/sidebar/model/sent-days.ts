import { type DayAhead, daysAhead } from '../../ahead/days-ahead';
import { type UpcomingNode, type UpcomingScore, upcomingOf } from '../../ahead/upcoming-days';
import { isoDate } from '../../calendar/civil-date';
import { isoMonth } from '../../calendar/civil-month';
import type { ReportSetting, StoreReport } from '../../report/store-report';
import type { AheadAnswer, NodeAhead, OpenScore, ScoresAhead } from '../contract';

/** The day's own month and the eleven after it. */
const MONTHS = 12;

/**
 * The days ahead as the page gets them: figures and no sentences, since there may be hundreds of stores.
 * @param file the spreadsheet's id: a month end is common to the stores of one file, not of all
 */
export function sentDays(
  reports: readonly StoreReport[],
  setting: ReportSetting,
  file: string,
): Pick<AheadAnswer, 'days' | 'without'> {
  const upcoming = upcomingOf(reports, setting, MONTHS);
  return {
    days: daysAhead(upcoming, setting.date).map(({ day, daysLeft, nodes, scores }) => ({
      day: isoDate(day),
      daysLeft,
      nodes: nodes.map(sentNode),
      scores: scores ? sentScores(scores, file) : null,
    })),
    without: upcoming.without.map(({ store, reason, from }) => ({
      store,
      reason,
      from: from === undefined ? null : isoMonth(from),
    })),
  };
}

const sentNode = ({ key, store, nodeMonth, target, left, unknownMonths }: UpcomingNode): NodeAhead => ({
  key,
  store,
  nodeMonth,
  target: target ?? null,
  left: left ?? null,
  unknownMonths: unknownMonths.length,
});

const sentScores = (scores: NonNullable<DayAhead['scores']>, file: string): ScoresAhead => ({
  key: `${scores.key}@${file}`,
  stores: scores.stores,
  asks: scores.asks.map((ask) => ({ ...ask, target: ask.target ?? null })),
  passing: scores.passing,
  open: scores.open.map(sentScore),
});

const sentScore = ({ store, target, comparison, score, state }: UpcomingScore): OpenScore => ({
  store,
  target: target ?? null,
  comparison,
  score: score ?? null,
  state,
});
