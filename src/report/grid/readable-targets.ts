import { MISSING, type Target, type Targets } from '../../rules/target';
import { asProblem } from '../as-problem';

/**
 * The targets, with each that can't be read as missing. The grid shows months and nodes on which no verdict rests: a bad
 * cell of theirs is listed among the problems where it matters, and costs no store its row.
 */
export function readableTargets(read: () => Targets | undefined): Targets | undefined {
  const targets = orElse(undefined, read);
  if (!targets) return undefined;
  const known = READABLE.get(targets);
  if (known) return known;
  const readable: Targets = {
    salesAt: (phase, nodeMonth) => orElse<Target>(MISSING, () => targets.salesAt(phase, nodeMonth)),
    score: orElse<Target>(MISSING, () => targets.score),
    failedMonthLimit: orElse<Target>(MISSING, () => targets.failedMonthLimit),
    warningLine: orElse(undefined, () => targets.warningLine),
    namesStandard: targets.namesStandard,
    areStated: targets.areStated,
  };
  READABLE.set(targets, readable);
  return readable;
}

/** All stores of a category have the same targets. */
const READABLE = new WeakMap<Targets, Targets>();

function orElse<T>(otherwise: T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    asProblem(error);
    return otherwise;
  }
}
