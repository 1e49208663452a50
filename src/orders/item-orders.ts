import { orderComplaints } from '../messages/import/orders';
import type { Fault, LinePlace, OrderLine } from './order-line';
import { createVersions } from './order-versions';
import type { Revision, TableName } from './settle-tables';
import type { Share } from './title-rule';

/** What item files say of orders: titles always, amounts only where a file has all that a sum needs. */
export interface ItemOrders {
  readonly addTitle: (line: OrderLine) => void;
  readonly addPart: (line: OrderLine) => void;
  /** How much of the order counts as 其他; undefined where no item file holds it. */
  readonly shareOf: (number: string) => Share | undefined;
  /** The orders as their item lines have them. Asked after the last line. */
  readonly orders: () => OrderLine[];
  readonly revisions: () => readonly Revision[];
}

interface ItemOrder {
  readonly first: LinePlace;
  readonly shares: Set<Share>;
}

/** @param tableOf by the turn of a file in the set */
export function createItemOrders(tableOf: (file: number) => TableName): ItemOrders {
  const known = new Map<string, ItemOrder>();
  const versions = createVersions(tableOf);

  function addTitle(line: OrderLine): void {
    const order = known.get(line.number) ?? { first: line, shares: new Set() };
    order.shares.add(line.other);
    known.set(line.number, order);
  }

  function orders(): OrderLine[] {
    const partsOf = new Map<string, OrderLine[]>([...known.keys()].map((number) => [number, []]));
    for (const part of versions.settled().values()) partsOf.get(part.number)?.push(part);
    return [...known].map(([number, order]) => orderOf(number, order, partsOf.get(number) ?? []));
  }

  return {
    addTitle,
    addPart: (line) => {
      addTitle(line);
      versions.add(`${line.number} ${line.part}`, line);
    },
    shareOf: (number) => {
      const order = known.get(number);
      return order && shareOf(order);
    },
    orders,
    revisions: versions.revisions,
  };
}

/** How much of an order counts as 其他: one item that does not keeps the order from counting so as a whole. */
function shareOf({ shares }: ItemOrder): Share {
  const [only = 'none'] = shares;
  return shares.size === 1 ? only : 'some';
}

function orderOf(number: string, order: ItemOrder, parts: readonly OrderLine[]): OrderLine {
  // What did not succeed was not sold; where nothing did, the order is excluded whatever its amounts are.
  const sold = parts.filter(({ isSuccessful }) => isSuccessful);
  const counted = sold.length > 0 ? sold : parts;
  const { file, row } = order.first;
  return {
    file,
    row,
    number,
    store: parts.find(({ store }) => store !== '')?.store ?? '',
    part: '',
    state: undefined,
    isSuccessful: sold.length > 0,
    day: counted[0]?.day,
    createdOn: counted[0]?.createdOn,
    amount: sumOf(counted, 'amount'),
    postage: sumOf(counted, 'postage'),
    refund: sumOf(counted, 'refund'),
    other: shareOf(order),
    isNotB2C: parts.some(({ isNotB2C }) => isNotB2C),
    isThirdParty: parts.some(({ isThirdParty }) => isThirdParty),
    unclearChannel: parts.find(({ unclearChannel }) => unclearChannel)?.unclearChannel,
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
