import { orderNotes } from '../messages/import/order-results';
import type { Bilingual } from '../messages/language';
import { eligibleFen, type OrderLine, type UnclearChannel } from './order-line';
import { outcomeOf } from './outcome';
import type { Fen } from './read-fen';
import type { Revision, TableName } from './settle-tables';

const MOST_SHOWN = 10;

/** Which versions of orders were taken for the newer ones, and by what that was told. */
export function noteRevisions(revisions: readonly Revision[], files: readonly TableName[]): Bilingual[] {
  if (revisions.length === 0) return [];
  const byName = revisions.filter(({ by }) => by === 'file name').length;
  const told = (line: OrderLine) =>
    orderNotes.version(files[line.file]?.name ?? '', line.row, line.isSuccessful, line.amount, line.refund);
  return [
    orderNotes.revised(revisions.length - byName, byName),
    ...revisions
      .slice(0, MOST_SHOWN)
      .map(({ taken, left, by }) => orderNotes.revision(told(taken), told(left), by === 'file name')),
    ...(revisions.length > MOST_SHOWN ? [orderNotes.more(revisions.length - MOST_SHOWN)] : []),
  ];
}

/** Counted orders whose channel nobody knows, by the value that stands there. */
export interface UnclearOrders extends UnclearChannel {
  readonly orders: number;
  readonly fen: Fen;
}

export function unclearOrders(lines: readonly OrderLine[]): UnclearOrders[] {
  const found = new Map<string, UnclearOrders>();
  for (const line of lines) {
    const { unclearChannel: channel } = line;
    if (!channel || outcomeOf(line) !== 'counted') continue;
    const key = JSON.stringify([channel.header, channel.value]);
    const { orders, fen } = found.get(key) ?? { orders: 0, fen: 0 };
    found.set(key, { ...channel, orders: orders + 1, fen: fen + eligibleFen(line) });
  }
  return [...found.values()].sort((one, other) => other.orders - one.orders);
}

/** Counted orders whose refunds and postage exceed what was paid: they take away from the sum, and may be a slip. */
export function noteRefundedMore(lines: readonly OrderLine[]): Bilingual[] {
  const found = lines.filter((line) => eligibleFen(line) < 0 && outcomeOf(line) === 'counted');
  return found.length === 0
    ? []
    : [
        orderNotes.refundedMore(
          found.length,
          found.slice(0, MOST_SHOWN).map(({ row }) => row),
          found.reduce((sum, line) => sum + eligibleFen(line), 0),
        ),
      ];
}

export const askAbout = (unclear: readonly UnclearOrders[]): Bilingual[] => [
  ...unclear
    .slice(0, MOST_SHOWN)
    .map(({ header, value, orders, fen }) => orderNotes.unclearChannel(header, value, orders, fen)),
  ...(unclear.length > MOST_SHOWN ? [orderNotes.more(unclear.length - MOST_SHOWN)] : []),
];
