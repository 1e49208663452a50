import { type Figure, inCount, inMilliseconds } from './figure';
import { monthlyTable, onboardsAndDays, REPORT_DAY, targetsTable } from './sample-stores';
import { type Realm, startRealm } from './start-realm';
import { median, medianRatio, takeTurns } from './take-turns';

const ROUNDS = 11;
const MOST_PHASE_MILLISECONDS = 1000;
const MOST_REPORT_RATIO = 25;

/** Measures TMALL_PHASE over two columns of dates, in one call. */
export function measurePhase(code: string, count: number): Figure {
  const rows = onboardsAndDays(count);
  const { ours, loop, ratio } = againstBareLoop(code, 'TMALL_PHASE', ({ range }) => [
    range(rows.map(([onboard = '']) => [onboard])),
    range(rows.map(([, day = '']) => [day])),
  ]);
  return {
    what: `TMALL_PHASE over ${inCount(count)} rows`,
    ours: inMilliseconds(ours),
    against: `${inMilliseconds(loop)}, reading every cell`,
    ratio,
    ...(count === 100_000
      ? { target: 'under a second', isReached: ours < MOST_PHASE_MILLISECONDS }
      : undefined),
  };
}

export function measureReport(code: string, stores: number, months: number): Figure {
  const rows = monthlyTable(stores, months);
  const { ours, loop, ratio } = againstBareLoop(code, 'TMALL_REPORT', ({ range }) => [
    range(rows),
    range(targetsTable()),
    range([[REPORT_DAY]]),
  ]);
  return {
    what: `TMALL_REPORT of ${inCount(stores)} stores × ${months} months`,
    ours: inMilliseconds(ours),
    against: `${inMilliseconds(loop)}, reading every cell`,
    ratio,
    target: `${MOST_REPORT_RATIO}×`,
    isReached: ratio <= MOST_REPORT_RATIO,
  };
}

/** Measures one call as Sheets makes it, in a realm of its own, against a loop there that reads the same cells. */
function againstBareLoop(code: string, name: string, argumentsIn: (realm: Realm) => readonly unknown[]) {
  const times = takeTurns(ROUNDS, () => {
    const realm = startRealm(code);
    const args = argumentsIn(realm);
    return { loop: () => realm.readEveryCell(...args), ours: () => realm.call(name, ...args) };
  });
  return {
    ours: median(times.ours),
    loop: median(times.loop),
    ratio: medianRatio(times.ours, times.loop),
  };
}
