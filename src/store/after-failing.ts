import { type CivilDate, isoDate } from '../calendar/civil-date';
import {
  addMonths,
  type CivilMonth,
  firstDayOf,
  lastDayOf,
  monthOf,
  monthsFrom,
} from '../calendar/civil-month';
import type { Bilingual } from '../messages/language';
import { afterFailingSentences as sentences } from '../messages/store/after-failing';
import { readableTargets } from '../report/grid/readable-targets';
import { type JudgedStore, type ReportSetting, targetsOfStore } from '../report/store-report';
import { judgedMonths, type MonthRecords, recordOf } from '../rules/month-record';
import { targetsHeldAgainst } from '../rules/previous-cycle';
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
 * The day since which failing is certain: by the figures, of which only month ends are tried, since a requirement is missed
 * on the last day of a month, if at all. Where they do not tell, the platform's word fails an ended cycle at its end, and a
 * running one in the month of its row.
 */
function failedSince({ store, assessment }: JudgedStore, setting: ReportSetting): CivilDate | undefined {
  if (assessment.status !== 'failed') return undefined;
  const { cycle, date } = assessment;
  const targetsOf: TargetsOf = (standard, day) =>
    readableTargets(() => targetsOfStore(store, setting)(standard, day));
  const { previous } = assessment;
  const failed = previous?.hasFailed ? previous.cycle : cycle;
  const until = failed === cycle ? date : failed.lastDay;
  const figures = withoutResults(store.months);
  const previousOf = () => undefined;
  const held = failed === cycle ? targetsOf : targetsHeldAgainst(failed, cycle, targetsOf);
  const isMissedOn = (day: CivilDate) =>
    assess(store.life, day, figures, held, previousOf).status === 'failed';
  const missed = judgedMonths(failed, until).map(lastDayOf).find(isMissedOn);
  const told =
    failed === cycle ? toldByPlatform(store.months, monthsFrom(cycle.firstMonth, monthOf(date))) : undefined;
  const first = Math.min(missed ?? until, told ?? until, until);
  return first as CivilDate;
}

/** The figures alone: the platform's word may stand in any row of a cycle. */
const withoutResults = (months: MonthRecords): MonthRecords =>
  new Map([...months].map(([month, record]) => [month, { ...record, cycleResult: undefined }]));

/** The end of the last month of the running cycle whose row says that the platform failed it. */
function toldByPlatform(records: MonthRecords, months: readonly CivilMonth[]): CivilDate | undefined {
  const last = months.filter((month) => recordOf(records, month).cycleResult === 'failed').pop();
  return last === undefined ? undefined : lastDayOf(last);
}
