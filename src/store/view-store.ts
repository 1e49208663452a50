import { type CivilDate, isoDate } from '../calendar/civil-date';
import { isoMonth, lastDayOf, monthsFrom } from '../calendar/civil-month';
import type { Language } from '../messages/language';
import { scoreStateNames } from '../messages/store/store-view';
import { statusNames } from '../messages/terms';
import { type NodeView, viewNode } from '../report/grid/node-view';
import { readableTargets } from '../report/grid/readable-targets';
import { type JudgedStore, type ReportSetting, targetsOfStore } from '../report/store-report';
import { type AssessedCycle, asAssessed } from '../rules/cycle';
import { type Expectation, forecast } from '../rules/forecast';
import { type MonthRecords, recordOf } from '../rules/month-record';
import { indicatorOn } from '../rules/score-indicator';
import { judgeScore } from '../rules/service-score';
import { salesTargetAt, type TargetsOf } from '../rules/target';
import { forecastInWords } from './forecast-in-words';
import { lifeLine } from './life-line';
import { needsOf } from './needs';
import { salesLine } from './sales-line';
import type { ScoreMonth, StoreView } from './store-view';

/** The number of months to forecast: two years hold the rest of the present cycle and the next one, whatever the day. */
const MONTHS_AHEAD = 24;

/** Makes the view of a store. @param expected what is expected of every month from the day on; undefined where nothing is */
export function viewStore(
  report: JudgedStore,
  setting: ReportSetting,
  expected: Expectation | undefined,
  language: Language,
): StoreView {
  const { store, assessment, reasons, category } = report;
  const { date } = setting;
  const targetsOf: TargetsOf = (standard, day) =>
    readableTargets(() => targetsOfStore(store, setting)(standard, day));
  const nodesOf = (cycle: AssessedCycle): NodeView[] =>
    cycle.nodes.map((node) => {
      return viewNode(cycle, node, date, store.months, salesTargetAt(targetsOf, cycle, node));
    });
  const cycle = asAssessed(assessment.cycle);
  const expectation = expected && forecast(store.life, date, store.months, targetsOf, expected, MONTHS_AHEAD);
  return {
    name: report.name,
    date: isoDate(date),
    category,
    status: assessment.status,
    statusLabel: statusNames[assessment.status][language],
    reasons: reasons.map(({ gravity, text }) => ({ gravity, text: text[language] })),
    life: lifeLine(store, date, nodesOf, language),
    sales: cycle
      ? salesLine(cycle, date, store.months, nodesOf(cycle), expectation?.records, language)
      : null,
    scores: cycle ? scoreMonths(cycle, date, store.months, targetsOf, language) : [],
    indicator: cycle ? indicatorOn(cycle, date)[language] : null,
    needs: needsOf(assessment, nodesOf, language),
    forecast: expectation ? forecastInWords(expectation, assessment, language) : null,
  };
}

/** The scores of the cycle's months, each held against the target of that month's last day. */
function scoreMonths(
  cycle: AssessedCycle,
  date: CivilDate,
  records: MonthRecords,
  targetsOf: TargetsOf,
  language: Language,
): ScoreMonth[] {
  const { standard } = cycle;
  return monthsFrom(cycle.firstMonth, cycle.lastMonth).map((month) => {
    const { score, hasNoScore } = recordOf(records, month);
    const target = targetsOf(standard, lastDayOf(month))?.score;
    const outcome = judgeScore(score, target, standard.score.comparison);
    const isAhead = lastDayOf(month) > date && outcome !== 'not applicable';
    const isNotScored = hasNoScore === true && outcome === 'no data' && target?.kind === 'figure';
    const state = isAhead ? 'not judged' : isNotScored ? 'no score' : outcome;
    return {
      month: isoMonth(month),
      score: score ?? null,
      target: target?.kind === 'figure' ? target.value : null,
      state,
      stateLabel: scoreStateNames[state][language],
    };
  });
}
