import { isoDate } from '../calendar/civil-date';
import { type CivilMonth, isoMonth } from '../calendar/civil-month';
import type { Problem } from '../cells/problem';
import type { Bilingual } from '../messages/language';
import { shortPhrases as phrases } from '../messages/report/short-phrases';
import { lastDayToResume } from '../rules/review-continuity';
import type { JudgedAssessment } from '../rules/verdict';
import { judgedOf } from './known-figures';
import { firstDanger } from './saving-acts';
import { shortReason } from './short-reason';
import type { StoreReport } from './store-report';
import type { Urgency } from './urgency';

/**
 * The phrase that stands beside a store wherever stores are listed: why it stands as it does and what to do about it, as
 * far as both have room. `shortReason` says each of them in full.
 */
export function shortPhrase(report: StoreReport, urgency: Urgency): Bilingual {
  if ('problems' in report) return ofProblems(report.problems) ?? shortReason(report, urgency).why;
  const assessment = judgedOf(report.assessment);
  const phrase = assessment && ofJudged(assessment);
  return phrase ?? shortReason(report, urgency).why;
}

function ofJudged(assessment: JudgedAssessment): Bilingual | undefined {
  switch (assessment.status) {
    case 'at risk':
      return ofRisk(assessment);
    case 'no data':
      return ofUnknown(assessment);
    case 'on track':
      return ofNeed(assessment);
    default:
      return undefined;
  }
}

function ofRisk(assessment: JudgedAssessment): Bilingual | undefined {
  const danger = firstDanger(assessment);
  if (danger === 'node') return ofNeed(assessment);
  return danger === 'idle' ? ofIdleRun(assessment) : undefined;
}

function ofNeed({ sales: { gap, needed } }: JudgedAssessment): Bilingual | undefined {
  if (gap === undefined || !needed) return undefined;
  if (needed.per === 'month') return phrases.shortByMonth(gap, needed.amount);
  return needed.daysLeft === 0 ? phrases.shortToday(gap) : phrases.shortByDay(gap, needed.amount);
}

function ofIdleRun({ cycle, date, continuity }: JudgedAssessment): Bilingual | undefined {
  const by = lastDayToResume(cycle, date, continuity);
  return by === undefined
    ? undefined
    : phrases.idleUntil(continuity.runningRun, isoDate(by).slice('yyyy-'.length));
}

function ofUnknown({ sales, service }: JudgedAssessment): Bilingual | undefined {
  if (sales.unknownMonths.length > 0) return ofMonths(phrases.salesUnknown, sales.unknownMonths);
  return service.answer.kind === 'not applicable'
    ? undefined
    : ofMonths(phrases.scoreUnknown, service.unscored);
}

function ofMonths(
  say: (month: string, more: number) => Bilingual,
  [first, ...more]: readonly CivilMonth[],
): Bilingual | undefined {
  return first === undefined ? undefined : say(isoMonth(first), more.length);
}

/** A header of the user's that is longer would push the rest out of the cell. */
const LONGEST_HEADER = 5;

/** The row of the first problem, where one sheet holds the rows: then people can go and look. */
function ofProblems([first, ...others]: readonly Problem[]): Bilingual | undefined {
  const spot = first?.spot;
  if (spot?.table !== 'rows' || spot.sheet !== undefined) return undefined;
  return others.length === 0 && spot.header && spot.header.length <= LONGEST_HEADER
    ? phrases.wrongCell(spot.row, spot.header)
    : phrases.wrongRow(spot.row, others.length);
}
