import { eligibleFen, type Fault, type LinePlace, type OrderLine } from './order-line';
import { EXCLUSIONS, type Exclusion, outcomeOf } from './outcome';
import type { Fen } from './read-fen';

export interface Tally {
  readonly orders: number;
  readonly fen: Fen;
}

export interface UnusableLine extends LinePlace, Fault {}

/** What became of some orders. Counted, excluded and not usable together are what was read. */
export interface Tallies {
  readonly read: number;
  /** Can be negative, where more was refunded than sold. */
  readonly counted: Tally;
  /** Each order under one reason, with what would have counted; of an unfinished one as far as it is known, at least 0. */
  readonly excluded: Readonly<Record<Exclusion, Tally>>;
  readonly notUsable: readonly UnusableLine[];
  /** What the counted orders were reduced by: article 5(2)(b) and (c). */
  readonly postage: Tally;
  readonly refunds: Tally;
  /** Counted orders whose items are 其他 only in part. */
  readonly countedWhole: Tally;
}

/** Takes orders one by one. */
export interface Tallying {
  readonly add: (line: OrderLine) => void;
  readonly tallies: () => Tallies;
}

export function startTally(): Tallying {
  let read = 0;
  const counted = startSum();
  const postage = startSum();
  const refunds = startSum();
  const countedWhole = startSum();
  const excluded = new Map(EXCLUSIONS.map((exclusion) => [exclusion, startSum()]));
  const notUsable: UnusableLine[] = [];

  function count(line: OrderLine): void {
    counted.add(eligibleFen(line));
    if (line.postage !== 0) postage.add(line.postage);
    if (line.refund !== 0) refunds.add(line.refund);
    if (line.other === 'some') countedWhole.add(eligibleFen(line));
  }

  return {
    add: (line) => {
      read += 1;
      const outcome = outcomeOf(line);
      if (line.fault) notUsable.push({ file: line.file, row: line.row, ...line.fault });
      else if (outcome === 'counted') count(line);
      else if (outcome !== 'not usable') excluded.get(outcome)?.add(excludedFen(line));
    },
    tallies: () => ({
      read,
      counted: counted.tally(),
      excluded: Object.fromEntries(
        [...excluded].map(([exclusion, sum]) => [exclusion, sum.tally()]),
      ) as Record<Exclusion, Tally>,
      notUsable,
      postage: postage.tally(),
      refunds: refunds.tally(),
      countedWhole: countedWhole.tally(),
    }),
  };
}

/** Nothing is paid of an order that waits for payment, but postage stands there already. */
const excludedFen = (line: OrderLine): Fen =>
  line.isSuccessful ? eligibleFen(line) : Math.max(0, eligibleFen(line));

function startSum(): { readonly add: (fen: Fen) => void; readonly tally: () => Tally } {
  let [orders, sum] = [0, 0];
  return {
    add: (fen) => {
      orders += 1;
      sum += fen;
    },
    tally: () => ({ orders, fen: sum }),
  };
}
