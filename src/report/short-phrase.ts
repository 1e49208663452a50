import { type CivilDate, isoDate } from '../calendar/civil-date';
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
import { fitsIn } from './text-width';
import type { Urgency } from './urgency';

/** Pixels: the width of the grid's column for it. */
export const PHRASE_WIDTH = 190;

/**
 * The phrase that stands beside a store wherever stores are listed: why it stands as it does and what to do about it, as
 * far as both have room. `shortReason` says each of them in full.
 * @param sign what stands before the phrase in its cell
 */
export function shortPhrase(report: StoreReport, urgency: Urgency, sign = ''): Bilingual {
  if ('problems' in report) return ofProblems(report.problems) ?? shortReason(report, urgency).why;
  const assessment = judgedOf(report.assessment);
  const { why } = shortReason(report, urgency);
  if (assessment?.status === 'failed') return ofFailed(why, assessment.date, urgency, sign);
  return (assessment && ofJudged(assessment)) ?? why;
}

/** Adds the day to leave, where both have room and the day is not past. */
function ofFailed(why: Bilingual, date: CivilDate, { by }: Urgency, sign: string): Bilingual {
  if (by === undefined || by < date) return why;
  const whole = phrases.leaveBy(why, monthAndDay(by));
  const hasRoom = (phrase: string) => fitsIn(`${sign} ${phrase}`.trim(), PHRASE_WIDTH);
  return { zh: hasRoom(whole.zh) ? whole.zh : why.zh, en: hasRoom(whole.en) ? whole.en : why.en };
}

/** MM-dd. */
const monthAndDay = (day: CivilDate): string => isoDate(day).slice('yyyy-'.length);

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
  return by === undefined ? undefined : phrases.idleUntil(continuity.runningRun, monthAndDay(by));
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
