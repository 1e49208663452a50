import { orderComplaints } from '../messages/import/orders';
import type { Fault, LinePlace, OrderLine } from './order-line';
import type { Share } from './title-rule';

/** What item files say of orders: titles always, amounts only where a file has all that a sum needs. */
export interface ItemOrders {
  readonly addTitle: (line: OrderLine) => void;
  /** Of a line that stands in several files, the later file's is taken. */
  readonly addPart: (line: OrderLine) => void;
  /** How much of the order counts as 其他; undefined where no item file holds it. */
  readonly shareOf: (number: string) => Share | undefined;
  /** The orders as their item lines have them. */
  readonly orders: () => OrderLine[];
}

interface ItemOrder {
  readonly first: LinePlace;
  readonly parts: Map<string, OrderLine>;
  readonly shares: Set<Share>;
}

export function createItemOrders(): ItemOrders {
  const known = new Map<string, ItemOrder>();
  const orderOfLine = (line: OrderLine): ItemOrder => {
    const order = known.get(line.number) ?? { first: line, parts: new Map(), shares: new Set() };
    order.shares.add(line.other);
    known.set(line.number, order);
    return order;
  };
  return {
    addTitle: (line) => {
      orderOfLine(line);
    },
    addPart: (line) => {
      const { parts } = orderOfLine(line);
      if ((parts.get(line.part)?.file ?? 0) <= line.file) parts.set(line.part, line);
    },
    shareOf: (number) => {
      const order = known.get(number);
      return order && shareOf(order);
    },
    orders: () => [...known].map(([number, order]) => orderOf(number, order)),
  };
}

/** One item that is not 其他 keeps the order from being 其他 as a whole. */
function shareOf({ shares }: ItemOrder): Share {
  const [only = 'none'] = shares;
  return shares.size === 1 ? only : 'some';
}

function orderOf(number: string, order: ItemOrder): OrderLine {
  const parts = [...order.parts.values()];
  // What did not succeed was not sold; where nothing did, the order is excluded whatever its amounts are.
  const sold = parts.filter(({ isSuccessful }) => isSuccessful);
  const counted = sold.length > 0 ? sold : parts;
  const { file, row } = order.first;
  return {
    file,
    row,
    number,
    part: '',
    isSuccessful: sold.length > 0,
    day: counted[0]?.day,
    createdOn: counted[0]?.createdOn,
    amount: sumOf(counted, 'amount'),
    postage: sumOf(counted, 'postage'),
    refund: sumOf(counted, 'refund'),
    other: shareOf(order),
    isNotB2C: parts.some(({ isNotB2C }) => isNotB2C),
    isThirdParty: parts.some(({ isThirdParty }) => isThirdParty),
    fault: faultOf(parts, sold),
  };
}

const sumOf = (parts: readonly OrderLine[], amount: 'amount' | 'postage' | 'refund'): number =>
  parts.reduce((sum, part) => sum + part[amount], 0);

function faultOf(parts: readonly OrderLine[], sold: readonly OrderLine[]): Fault | undefined {
  if (parts.length === 0) return { header: '', value: '', complaint: orderComplaints.onlyTitles };
  const faulty = parts.find(({ fault }) => fault);
  if (faulty) return faulty.fault;
  // Postage is paid for an order; in several lines it may be one sum repeated, or its shares.
  if (sold.filter(({ postage }) => postage !== 0).length > 1) {
    return { header: '', value: '', complaint: orderComplaints.postageInSeveralLines };
  }
  return sold.some(({ day }) => day !== sold[0]?.day)
    ? { header: '', value: '', complaint: orderComplaints.daysDiffer }
    : undefined;
}
