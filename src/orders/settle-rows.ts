import { orderSentences } from '../messages/import/orders';
import type { Bilingual } from '../messages/language';
import { eligibleFen, type OrderLine, saySame } from './order-line';
import { stepOf } from './read-state';
import type { Share } from './title-rule';

/** Lines of one order in one table that say the same of it. */
export interface SameLines {
  /** The first of them, with what all of them say of its items. */
  readonly line: OrderLine;
  readonly count: number;
}

/** How many different lines of an order are kept: more than it has states can't be told apart. */
const MOST_DIFFERENT = 8;

/** Adds a line to those of its order in its table. An order of several items may stand on a line for each. */
export function withLine(all: readonly SameLines[], line: OrderLine): readonly SameLines[] {
  const found = all.find((one) => saySame(one.line, line) && ofOneChannel(one.line, line));
  if (!found) return all.length < MOST_DIFFERENT ? [...all, { line, count: 1 }] : all;
  const other = shareOfAll(found.line.other, line.other);
  const first = other === found.line.other ? found.line : { ...found.line, other };
  return all.map((one) => (one === found ? { line: first, count: one.count + 1 } : one));
}

const ofOneChannel = (one: OrderLine, other: OrderLine): boolean =>
  one.isNotB2C === other.isNotB2C && one.isThirdParty === other.isThirdParty;

/** How much of an order counts as 其他: one item that does not keeps the order from counting so as a whole. */
export const shareOfAll = (one: Share, other: Share): Share => (one === other ? one : 'some');

/**
 * Whether the lines show a table with a line for each item and its own amount. Then even lines that say the same may be
 * two items of one price.
 */
export const showParts = (all: readonly SameLines[]): boolean =>
  all.length > 1 && !all.some(({ line }) => line.fault) && furthest(all) === undefined;

/**
 * What a table says of one order.
 * @param isOfParts whether some order's lines show that this table has a line for each item
 */
export function settleRows(all: readonly SameLines[], isOfParts: boolean): OrderLine {
  const lines = all.map(({ line }) => line);
  const rows = all.reduce((sum, { count }) => sum + count, 0);
  const faulty = lines.find(({ fault }) => fault);
  if (faulty) return { ...faulty, day: commonDay(lines) };
  if (!lines.some(({ isSuccessful }) => isSuccessful)) return furthest(all) ?? largest(lines);
  if (lines.length === 1 && !(isOfParts && rows > 1)) return largest(lines);
  const latest = isOfParts ? undefined : furthest(all);
  if (latest) return latest;
  const complaint =
    lines.length === 1
      ? orderSentences.mayBeParts(rows)
      : orderSentences.rowsDiffer(lines.map(({ row }) => row));
  return unusable(lines, complaint);
}

/** An order of which nobody can say which of its lines holds. It might be a sale. */
export const unusable = (lines: readonly OrderLine[], complaint: Bilingual): OrderLine => ({
  ...largest(lines),
  day: commonDay(lines),
  isSuccessful: true,
  fault: { header: '', value: '', complaint },
});

/** A line that might be of several days is of none. */
export function commonDay(lines: readonly OrderLine[]): OrderLine['day'] {
  const [day, ...others] = new Set(lines.map((line) => line.day));
  return others.length === 0 ? day : undefined;
}

/** The same one, whatever their order. */
export const largest = (lines: readonly OrderLine[]): OrderLine =>
  lines.reduce((most, line) => (eligibleFen(line) > eligibleFen(most) ? line : most));

/**
 * The line of an order that has gone further than all its others, the same but for that: two exports, one pasted below
 * the other. Figures that differ in any other way may be those of several items.
 */
function furthest(all: readonly SameLines[]): OrderLine | undefined {
  return all.find((one) => all.every((other) => other === one || hasGoneFurther(one.line, other.line)))?.line;
}

function hasGoneFurther(one: OrderLine, other: OrderLine): boolean {
  const [step, before] = [stepOf(one.state), stepOf(other.state)];
  return (
    step !== undefined &&
    before !== undefined &&
    step > before &&
    ofOneChannel(one, other) &&
    one.refund >= other.refund &&
    one.postage === other.postage &&
    // Nothing is paid, or paid out, before its time.
    (one.amount === other.amount || other.amount === 0)
  );
}
