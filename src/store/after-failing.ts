import { type CivilDate, isoDate } from '../calendar/civil-date';
import { addMonths, firstDayOf, lastDayOf, monthOf } from '../calendar/civil-month';
import type { Bilingual } from '../messages/language';
import { afterFailingSentences as sentences } from '../messages/store/after-failing';
import { readableTargets } from '../report/grid/readable-targets';
import { type JudgedStore, type ReportSetting, targetsOfStore } from '../report/store-report';
import { judgedMonths } from '../rules/month-record';
import { previousCycles } from '../rules/previous-cycle';
import type { TargetsOf } from '../rules/target';
import { assess } from '../rules/verdict';

/**
 * What comes after failing, as answers of the help desk tell it: unconfirmed, and for information only. None of it is
 * in the rule text, and no figure is computed.
 */
export interface AfterFailing {
  /** The month end since which it has been certain that the store fails. */
  readonly certainSince: CivilDate;
  /** The first day of the month after that. */
  readonly supervisedFrom: CivilDate;
  /** The last day, until 18:00, to leave Tmall or to move: the last day of the month of `supervisedFrom`. */
  readonly exitBy: CivilDate;
  /** The sentences on what comes, each with its tier, and on what was not found. */
  readonly sentences: readonly Bilingual[];
  /** The first of the sentences, by which a team has to act, and one that says where the others stand. */
  readonly inShort: readonly Bilingual[];
  /** The sentence for readers who look for the annual fee, which is history. */
  readonly annualFee: Bilingual;
}

/** Tells what comes after failing. @returns undefined for a store that has not failed */
export function afterFailing(report: JudgedStore, setting: ReportSetting): AfterFailing | undefined {
  const certainSince = failedSince(report, setting);
  if (certainSince === undefined) return undefined;
  const supervised = addMonths(monthOf(certainSince), 1);
  const supervisedFrom = firstDayOf(supervised);
  const exitBy = lastDayOf(supervised);
  const urgent = [
    sentences.certain(isoDate(certainSince)),
    sentences.supervision(isoDate(supervisedFrom), isoDate(exitBy)),
    ...(exitBy < setting.date ? [sentences.exitPast(isoDate(exitBy))] : []),
  ];
  return {
    certainSince,
    supervisedFrom,
    exitBy,
    sentences: [...urgent, sentences.cancel, sentences.deposit, sentences.reEntry, sentences.unknown],
    inShort: [...urgent, sentences.more],
    annualFee: sentences.annualFee,
  };
}

/**
 * The day since which failing is certain. Only month ends are tried, since a requirement is missed on the last day of a
 * month, if at all.
 */
function failedSince({ store, assessment }: JudgedStore, setting: ReportSetting): CivilDate | undefined {
  const { cycle, date } = assessment;
  if (!cycle || assessment.status !== 'failed' || !('previous' in assessment)) return undefined;
  const targetsOf: TargetsOf = (standard, day) =>
    readableTargets(() => targetsOfStore(store, setting)(standard, day));
  const previousOf = previousCycles(store.life, store.months, targetsOf);
  const failedOn = (day: CivilDate) =>
    assess(store.life, day, store.months, targetsOf, previousOf).status === 'failed';
  const { previous } = assessment;
  if (previous?.hasFailed) {
    // The platform's own result may rest on more than the figures here: then failing is certain at the cycle's end.
    const { cycle: before } = previous;
    return judgedMonths(before, before.lastDay).map(lastDayOf).find(failedOn) ?? before.lastDay;
  }
  return judgedMonths(cycle, date).map(lastDayOf).find(failedOn) ?? date;
}
