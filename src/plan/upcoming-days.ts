import { type CivilDate, daysBetween, isoDate } from '../calendar/civil-date';
import { nameKey } from '../cells/read-text';
import type { Bilingual } from '../messages/language';
import { comparisonWords } from '../messages/standards';
import { upcomingSentences } from '../messages/upcoming';
import { figureOf } from '../report/known-figures';
import type { JudgedStore, ReportSetting, ShopReport } from '../report/shop-report';
import { withoutBinaryNoise } from '../rules/figure';
import { recordOf } from '../rules/month-record';
import { MISSING } from '../rules/target';
import { type MonthAhead, monthsAhead, nodeAhead } from './nodes-ahead';

/** A day on which something of a store is judged. */
export interface UpcomingDay {
  /** Stable: the same thing of the same store has the same key, so that a calendar that is given it again knows it. */
  readonly key: string;
  readonly store: string;
  readonly day: CivilDate;
  readonly kind: 'node' | 'month end';
  /** The node's month within the cycle; undefined at a month end. */
  readonly nodeMonth: number | undefined;
  /** CNY at a node, points at a month end; undefined where it is not filled in. */
  readonly target: number | undefined;
  /** The target less what is sold, or than the score entered for that month; undefined where there is none yet. */
  readonly gap: number | undefined;
  /** 0 on the day itself. */
  readonly daysLeft: number;
  readonly text: Bilingual;
}

/**
 * The nodes (article 4(1)) and the month ends on which the score counts (article 4(2)) of all stores, the nearest first.
 * What does not apply is left out, and so is a store that has failed: nothing of its cycle is ahead any more.
 * @param months how far to look, the day's own month included
 */
export const upcomingDays = (
  reports: readonly ShopReport[],
  setting: ReportSetting,
  months: number,
): UpcomingDay[] =>
  reports
    .flatMap((report) =>
      'problems' in report
        ? []
        : monthsAhead(report, setting, months).flatMap((ahead) => [
            ...nodeDay(report, ahead, setting.date),
            ...monthEndDay(report, ahead, setting.date),
          ]),
    )
    .sort((one, other) => one.day - other.day);

function nodeDay(report: JudgedStore, ahead: MonthAhead, date: CivilDate): UpcomingDay[] {
  const found = nodeAhead(report, ahead, date);
  if (!found || found.target.kind === 'not applicable') return [];
  const { node, left } = found;
  const target = figureOf(found.target);
  return [
    {
      key: keyOf('node', ahead.end, report.name),
      store: report.name,
      day: ahead.end,
      kind: 'node',
      nodeMonth: node.month,
      target,
      gap: left?.gap,
      daysLeft: daysBetween(date, ahead.end),
      text: upcomingSentences.node(report.name, node.month, target, left),
    },
  ];
}

function monthEndDay({ name, shop }: JudgedStore, ahead: MonthAhead, date: CivilDate): UpcomingDay[] {
  const { end, month, cycle, targets } = ahead;
  const scoreTarget = targets?.score ?? MISSING;
  if (scoreTarget.kind === 'not applicable') return [];
  const target = figureOf(scoreTarget);
  const { score } = recordOf(shop.months, month);
  const gap = target === undefined || score === undefined ? undefined : withoutBinaryNoise(target - score);
  const comparison = comparisonWords[cycle.standard.score.comparison];
  return [
    {
      key: keyOf('month-end', end, name),
      store: name,
      day: end,
      kind: 'month end',
      nodeMonth: undefined,
      target,
      gap,
      daysLeft: daysBetween(date, end),
      text: upcomingSentences.monthEnd(name, comparison, target, gap),
    },
  ];
}

const keyOf = (kind: string, day: CivilDate, store: string): string =>
  `${kind}@${isoDate(day)}@${nameKey(store)}`;
