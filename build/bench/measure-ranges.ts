import { type Figure, inCount, inMilliseconds } from './figure';
import { monthlyTable, onboardsAndDays, REPORT_DAY, targetsTable } from './sample-stores';
import { type Realm, startRealm } from './start-realm';
import { median, medianRatio, takeTurns } from './take-turns';

const ROUNDS = 11;
const MOST_PHASE_MILLISECONDS = 1000;
const MOST_REPORT_RATIO = 15;
const MOST_QUESTIONS = 200;

/** Measures TMALL_PHASE over two columns of dates, in one call. */
export function measurePhase(code: string, count: number): Figure[] {
  const rows = onboardsAndDays(count);
  const { ours, loop, ratio, questions } = againstBareLoop(code, 'TMALL_PHASE', ({ range }) => [
    range(rows.map(([onboard = '']) => [onboard])),
    range(rows.map(([, day = '']) => [day])),
  ]);
  const figure: Figure = {
    what: `TMALL_PHASE over ${inCount(count)} rows`,
    ours: inMilliseconds(ours),
    against: `${inMilliseconds(loop)}, reading every cell`,
    ratio,
    ...(count === 100_000
      ? { target: 'under a second', isReached: ours < MOST_PHASE_MILLISECONDS }
      : undefined),
  };
  return [figure, questionsFigure(figure.what, questions)];
}

export function measureReport(code: string, stores: number, months: number): Figure[] {
  const rows = monthlyTable(stores, months);
  const { ours, loop, ratio, questions } = againstBareLoop(code, 'TMALL_REPORT', ({ range }) => [
    range(rows),
    range(targetsTable()),
    range([[REPORT_DAY]]),
  ]);
  const figure: Figure = {
    what: `TMALL_REPORT of ${inCount(stores)} stores × ${months} months`,
    ours: inMilliseconds(ours),
    against: `${inMilliseconds(loop)}, reading every cell`,
    ratio,
    target: `${MOST_REPORT_RATIO}×`,
    isReached: ratio <= MOST_REPORT_RATIO,
  };
  return [figure, questionsFigure(figure.what, questions)];
}

/** How often Google was asked about the zone: each question is a call to a service. */
const questionsFigure = (what: string, questions: number): Figure => ({
  what: `${what}: questions about the time zone`,
  ours: inCount(questions),
  against: '',
  target: `${MOST_QUESTIONS}`,
  isReached: questions <= MOST_QUESTIONS,
});

/** Measures one call as Sheets makes it, in a realm of its own, against a loop there that reads the same cells. */
function againstBareLoop(code: string, name: string, argumentsIn: (realm: Realm) => readonly unknown[]) {
  let questions = 0;
  const times = takeTurns(ROUNDS, () => {
    const realm = startRealm(code);
    const args = argumentsIn(realm);
    return {
      loop: () => realm.readEveryCell(...args),
      ours: () => {
        realm.call(name, ...args);
        questions = realm.formatDateCalls();
      },
    };
  });
  return {
    ours: median(times.ours),
    loop: median(times.loop),
    ratio: medianRatio(times.ours, times.loop),
    questions,
  };
}
