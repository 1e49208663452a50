import { isoDate } from '../calendar/civil-date';
import { type CivilMonth, isoMonth } from '../calendar/civil-month';
import type { Bilingual } from '../messages/language';
import { shortActs as acts, shortReasons as reasons } from '../messages/report/short-reasons';
import type { NeededSales } from '../rules/pace';
import { lastDayToResume } from '../rules/review-continuity';
import type { Assessment, JudgedAssessment } from '../rules/verdict';
import { figureOf } from './known-figures';
import { firstDanger } from './saving-acts';
import type { StoreReport } from './store-report';
import type { Urgency } from './urgency';

/** Why a store stands as it does, and what is to be done: a phrase each, for a narrow column. */
export interface ShortReason {
  readonly why: Bilingual;
  /** "" where there is nothing to do. */
  readonly act: Bilingual;
}

/** @param urgency as `urgencyOf` tells it: its day is the one that is named */
export function shortReason(report: StoreReport, urgency: Urgency): ShortReason {
  if ('problems' in report) return { why: reasons.wrongData(report.problems.length), act: acts.correct };
  const { assessment, store } = report;
  if (!('sales' in assessment)) return ofUnassessed(assessment, store.onboard && isoDate(store.onboard));
  switch (assessment.status) {
    case 'failed':
      return { why: whyFailed(assessment), act: leaving(assessment, urgency) };
    case 'no data':
      return ofUnknown(assessment, report.lacksCategory === true);
    case 'at risk':
      return ofRisk(assessment);
    default:
      return ofHealthy(assessment);
  }
}

function ofUnassessed({ cycle, nextNode }: Assessment, onboard: string | undefined): ShortReason {
  const why = cycle ? reasons.exemptUntil(isoDate(cycle.lastDay)) : reasons.opensOn(onboard ?? '');
  return { why, act: acts.firstNode(isoDate(nextNode.day)) };
}

function whyFailed({
  isFailedByPlatform,
  previous,
  sales,
  service,
  continuity,
}: JudgedAssessment): Bilingual {
  if (isFailedByPlatform) return reasons.failedByPlatform;
  if (previous?.hasFailed) return reasons.failedBefore;
  const node = sales.passed.find(({ answer }) => answer.kind === 'missed');
  const target = figureOf(node?.target);
  if (node && target !== undefined) {
    const short = target - node.sales;
    return short > 0 ? reasons.nodeMissed(node.node.month, short) : reasons.nodeOnlyEqualled(node.node.month);
  }
  return service.answer.kind === 'missed'
    ? reasons.scoreFailed(service.failed.length)
    : reasons.idle(continuity.longestRun);
}

function leaving({ date }: JudgedAssessment, { by }: Urgency): Bilingual {
  if (by === undefined) return acts.askPlatform;
  return by < date ? acts.leavingIsPast(isoDate(by)) : acts.leaveBy(isoDate(by));
}

function ofUnknown({ sales, service }: JudgedAssessment, lacksCategory: boolean): ShortReason {
  if (sales.unknownMonths.length > 0)
    return { why: reasons.salesUnknown(sales.unknownMonths.length), act: fillIn(sales.unknownMonths) };
  if (service.answer.kind !== 'not applicable' && service.unscored.length > 0)
    return { why: reasons.scoreUnknown(service.unscored.length), act: fillIn(service.unscored) };
  if (lacksCategory) return { why: reasons.categoryMissing, act: acts.fillInCategory };
  const isDecidedByNoScore = service.notScored.length > 0 && service.answer.kind === 'unknown';
  const targets = [...sales.passed, sales.heading].map(({ target }) => target);
  const isTargetMissing =
    [...targets, service.target, service.limit].some(({ kind }) => kind === 'missing') ||
    service.untargeted.length > 0;
  return isDecidedByNoScore && !isTargetMissing
    ? { why: reasons.notScored(service.notScored.length), act: acts.askPlatform }
    : { why: reasons.targetMissing, act: acts.fillInTargets };
}

function fillIn(months: readonly CivilMonth[]): Bilingual {
  const [first] = months;
  return first === undefined ? acts.nothing : acts.fillIn(isoMonth(first), months.length - 1);
}

function ofRisk(assessment: JudgedAssessment): ShortReason {
  const { sales, service, continuity } = assessment;
  const act = passMonthEnd(assessment);
  switch (firstDanger(assessment)) {
    case 'node':
      return { why: reasons.nodeShort(sales.heading.node.month, sales.gap ?? 0), act: sell(sales.needed) };
    case 'idle':
      return { why: reasons.idle(continuity.runningRun), act: resume(assessment) };
    case 'score':
      return service.isOpen
        ? { why: reasons.oneMonthFromLimit, act }
        : { why: reasons.lastMonthBeforeLimit, act: acts.nothing };
    case 'score pace':
      return { why: reasons.scorePace(service.pace.failed, service.pace.judged), act };
    case 'warning line':
      return { why: belowLine(service), act };
  }
}

function belowLine({ belowWarningLine: below }: JudgedAssessment['service']): Bilingual {
  return below ? reasons.belowWarningLine(below.score, below.line) : reasons.noWarning;
}

function resume({ cycle, date, continuity }: JudgedAssessment): Bilingual {
  const by = lastDayToResume(cycle, date, continuity);
  return by === undefined ? acts.nothing : acts.sellUntil(isoDate(by));
}

function passMonthEnd({ cycle, service }: JudgedAssessment): Bilingual {
  const target = figureOf(service.target);
  return target === undefined
    ? acts.nothing
    : acts.passMonthEnd(target, cycle.standard.score.comparison === 'above');
}

function ofHealthy({ sales }: JudgedAssessment): ShortReason {
  if (sales.heading.target.kind === 'not applicable') return { why: reasons.nothingAsked, act: acts.nothing };
  return sales.needed
    ? { why: reasons.noWarning, act: sell(sales.needed) }
    : { why: reasons.targetReached, act: acts.mindRefunds };
}

function sell(needed: NeededSales | undefined): Bilingual {
  if (!needed) return acts.nothing;
  return needed.per === 'day'
    ? acts.sellByDay(needed.amount, needed.daysLeft)
    : acts.sellByMonth(needed.amount);
}
