import { orderComplaints } from '../messages/import/orders';
import type { OrderLine } from './order-line';
import { numberColumnOf, type RecognisedColumns } from './recognise-columns';

/*
 * Excel keeps 15 digits of a number and writes zeros for the rest: 4012345678901234567 becomes 4012345678901230000, and many
 * an order looks like one. A real number ends so once in ten thousand.
 */

const DIGITS_KEPT = 15;
const ONLY_ZEROS = /^0+$/;
/** So many numbers that end in zeros are no chance where no other number of the column has digits there. */
const ZEROS_THAT_TELL = 3;
/** How many times more often than by chance numbers must end in zeros to be taken for cut. */
const BEYOND_CHANCE = 20;

/** The lines of one table whose numbers may have been cut, until all of its numbers were seen. */
export interface SuspectLines {
  /** @returns whether the line has to wait */
  readonly hold: (line: OrderLine) => boolean;
  /** The lines that waited. A line whose number was cut has no number, and says so. */
  readonly release: () => OrderLine[];
}

export function suspectLines(columns: RecognisedColumns): SuspectLines {
  const [numbers, parts] = [longNumbers(), longNumbers()];
  const held: { readonly line: OrderLine; readonly inNumber: boolean; readonly inPart: boolean }[] = [];
  const times = new Map<string, number>();

  function hold(line: OrderLine): boolean {
    const [inNumber, inPart] = [numbers.look(line.number), parts.look(line.part)];
    if (!inNumber && !inPart) return false;
    held.push({ line, inNumber, inPart });
    times.set(keyOf(line), (times.get(keyOf(line)) ?? 0) + 1);
    return true;
  }

  function faulty(line: OrderLine, column: number | undefined, value: string): OrderLine {
    const header = columns.headers[column ?? -1] ?? '';
    return { ...line, number: '', fault: { header, value, complaint: orderComplaints.numberCut } };
  }

  const release = (): OrderLine[] =>
    held.splice(0).map(({ line, inNumber, inPart }) => {
      // One that stands on several lines may be several orders.
      const isRepeated = (times.get(keyOf(line)) ?? 0) > 1;
      if (inNumber && (isRepeated || numbers.areCut()))
        return faulty(line, numberColumnOf(columns), line.number);
      if (inPart && (isRepeated || parts.areCut()))
        return faulty(line, columns.columnOf.partNumber, line.part);
      return line;
    });

  return { hold, release };
}

const keyOf = ({ number, part }: OrderLine): string => `${number} ${part}`;

/** The long numbers of one column of one table, looked at one by one. */
interface LongNumbers {
  /** @returns whether the number may have been cut */
  readonly look: (digits: string) => boolean;
  /** Whether the numbers that may have been cut were cut. Asked after the last number of the column. */
  readonly areCut: () => boolean;
}

function longNumbers(): LongNumbers {
  const suspects = new Set<string>();
  let [others, byChance, zeros] = [0, 0, 0];

  function look(digits: string): boolean {
    const lost = digits.length - DIGITS_KEPT;
    if (lost <= 0) return false;
    byChance += 0.1 ** lost;
    if (!ONLY_ZEROS.test(digits.slice(DIGITS_KEPT))) {
      others += 1;
      return false;
    }
    if (!suspects.has(digits)) zeros += lost;
    suspects.add(digits);
    return true;
  }

  const areCut = (): boolean =>
    others === 0 ? zeros >= ZEROS_THAT_TELL : suspects.size > 1 + BEYOND_CHANCE * byChance;

  return { look, areCut };
}
