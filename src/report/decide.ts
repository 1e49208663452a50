import { isoDate } from '../calendar/civil-date';
import { isoMonth, nextMonthEnd } from '../calendar/civil-month';
import type { Bilingual } from '../messages/language';
import {
  failedSentences,
  gapsToFill,
  missSentences,
  noDataSentences,
  onTrackSentences,
  riskSentences,
} from '../messages/report/decisive';
import { comparisonWords } from '../messages/standards';
import type { AssessedCycle } from '../rules/cycle';
import { lastDayToResume } from '../rules/review-continuity';
import type { Reviews } from '../rules/reviews';
import type { JudgedAssessment } from '../rules/verdict';
import { namedCycle } from './explain-previous';
import { missingSalesColumns } from './explain-sales';
import { missingScoreColumns } from './explain-service';
import type { Explained } from './explained';
import { figureOf } from './known-figures';
import { type Reason, reason } from './reason';
import { firstDanger } from './saving-acts';

/** The sentence that decides, at most 60 Chinese characters: how the store stands, why, and what is needed by when. */
export function decisiveReason(assessment: JudgedAssessment, explained: Whose): Reason {
  switch (assessment.status) {
    case 'failed':
      return reason('failed', failed(assessment));
    case 'no data':
      return reason('no data', noData(assessment, explained));
    case 'at risk':
      return reason('at risk', atRisk(assessment));
    case 'on track':
      return reason('stands', onTrack(assessment));
  }
}

/** Names the row of the targets in which one is missing. */
type Whose = Pick<Explained, 'category' | 'lacksCategory'>;

function failed(assessment: JudgedAssessment): Bilingual {
  const { isFailedByPlatform, previous } = assessment;
  if (isFailedByPlatform) return failedSentences.nowByPlatform;
  if (!previous?.hasFailed) return failedSentences.now(firstMiss(assessment));
  const cycle = namedCycle(previous.cycle);
  return previous.result === 'failed'
    ? failedSentences.beforeByPlatform(cycle)
    : failedSentences.before(cycle, firstMiss(previous.reviews, previous.cycle));
}

/** The first certain miss, in the order of article 4. @param ended the cycle, where its days are named before */
function firstMiss({ sales, service, continuity }: Reviews, ended?: AssessedCycle): Bilingual {
  const missed = sales.passed.find(({ answer }) => answer.kind === 'missed');
  if (missed) {
    const { month, day } = missed.node;
    const node = { month, day: day === ended?.lastDay ? '' : isoDate(day) };
    const short = (figureOf(missed.target) ?? 0) - missed.sales;
    return short > 0 ? missSentences.node(node, short) : missSentences.nodeOnlyEqualled(node);
  }
  return service.answer.kind === 'missed'
    ? missSentences.score(service.failed.length, figureOf(service.limit) ?? 0)
    : missSentences.idle(continuity.longestRun, continuity.limit);
}

function noData(assessment: JudgedAssessment, { category, lacksCategory }: Whose): Bilingual {
  const figures = figuresToFill(assessment);
  const targets = missingTargets(assessment);
  if (figures.length + targets === 0)
    return noDataSentences.notScored(assessment.service.notScored.map(isoMonth));
  if (targets === 0) return noDataSentences.fillIn(figures);
  if (lacksCategory) return noDataSentences.fillIn([...figures, gapsToFill.category]);
  return noDataSentences.fillIn(
    figures.length > 0 ? [...figures, gapsToFill.targetsToo] : [gapsToFill.targets(targets, category)],
  );
}

function figuresToFill({ sales, service }: JudgedAssessment): Bilingual[] {
  const ofSales = sales.unknownMonths.map(isoMonth);
  const ofScores = service.answer.kind === 'not applicable' ? [] : service.unscored.map(isoMonth);
  if (ofSales.length > 0 && ofSales.join() === ofScores.join())
    return [gapsToFill.figures(gapsToFill.salesAndScore, ofSales)];
  return [
    ...(ofSales.length > 0 ? [gapsToFill.figures(gapsToFill.sales, ofSales)] : []),
    ...(ofScores.length > 0 ? [gapsToFill.figures(gapsToFill.score, ofScores)] : []),
  ];
}

/** How many targets are needed and not there. */
const missingTargets = (assessment: JudgedAssessment): number =>
  missingSalesColumns(assessment).length +
  missingScoreColumns(assessment.service).length +
  (lacksTargetOfMonth(assessment) ? 1 : 0);

const lacksTargetOfMonth = ({ service: { answer, target, untargeted } }: JudgedAssessment): boolean =>
  answer.kind !== 'not applicable' && target.kind !== 'missing' && untargeted.length > 0;

function atRisk(assessment: JudgedAssessment): Bilingual {
  const { cycle, date, sales, service, continuity } = assessment;
  const limit = figureOf(service.limit) ?? 0;
  switch (firstDanger(assessment)) {
    case 'node': {
      const { needed, gap, heading } = sales;
      const day = isoDate(heading.node.day);
      return needed && gap !== undefined
        ? riskSentences.node(day, gap, needed)
        : riskSentences.nodeOnlyEqual(day);
    }
    case 'idle': {
      const by = lastDayToResume(cycle, date, continuity);
      return riskSentences.idle(
        continuity.runningRun,
        continuity.limit,
        by === undefined ? undefined : isoDate(by),
      );
    }
    case 'score':
      return service.isOpen
        ? riskSentences.lastFailedMonth(
            isoDate(nextMonthEnd(date)),
            figureOf(service.target) ?? 0,
            comparisonWords[cycle.standard.score.comparison],
          )
        : riskSentences.oneShortOfLimit(limit);
    case 'score pace':
      return riskSentences.scorePace(service.pace.failed, service.pace.judged, limit);
    case 'warning line': {
      const below = service.belowWarningLine;
      if (!below) throw new Error('a score lies below the warning line');
      return riskSentences.belowWarningLine(isoMonth(below.month), below.score, below.line);
    }
  }
}

function onTrack({ sales }: JudgedAssessment): Bilingual {
  const { heading, gap, needed } = sales;
  const day = isoDate(heading.node.day);
  if (heading.target.kind === 'not applicable' || gap === undefined)
    return onTrackSentences.notApplicable(day);
  if (needed) return onTrackSentences.ahead(day, gap, needed);
  return heading.answer.kind === 'met'
    ? onTrackSentences.reached(day, -gap)
    : onTrackSentences.onlyEqual(day);
}
