import type { CivilDate } from '../calendar/civil-date';
import type { Bilingual } from '../messages/language';
import type { Fen } from './read-fen';
import type { OrderState } from './read-state';
import type { Share } from './title-rule';

/** Where a line stands: the file by its turn in the set, from 0; the row as in the file, its header row being 1. */
export interface LinePlace {
  readonly file: number;
  readonly row: number;
}

/** Why a line can't be used: what is wrong in which column. */
export interface Fault {
  /** "" where no single column is to blame. */
  readonly header: string;
  readonly value: string;
  readonly complaint: Bilingual;
}

/** A value of which nobody knows what it says of the channel: it excludes nothing, and is asked about. */
export interface UnclearChannel {
  readonly header: string;
  readonly value: string;
}

/** What one line says of its order, and nothing of the buyer. */
export interface OrderLine extends LinePlace {
  /** Digits; "" where it can't be read. */
  readonly number: string;
  /** The store that the line names; "" where it names none. */
  readonly store: string;
  /** The number of the item's line within its order; "" in an order file. */
  readonly part: string;
  /** undefined where it can't be read. */
  readonly state: OrderState | undefined;
  /** State 交易成功. Where it is false the amounts and the day are only as good as the export has them. */
  readonly isSuccessful: boolean;
  /** The day that puts the order into a month, by the settings. */
  readonly day: CivilDate | undefined;
  readonly createdOn: CivilDate | undefined;
  /** What was paid, or paid out, with postage and before refunds. */
  readonly amount: Fen;
  readonly postage: Fen;
  readonly refund: Fen;
  /** How much of it counts as 其他 (article 5(2)(d)). */
  readonly other: Share;
  /** Article 5(2)(e), as far as a column tells. */
  readonly isNotB2C: boolean;
  /** Article 5(2)(f), by a column or by the user's list. */
  readonly isThirdParty: boolean;
  /** What a column says of the channel that nobody knows; it excludes nothing. */
  readonly unclearChannel: UnclearChannel | undefined;
  readonly fault: Fault | undefined;
}

/** Article 5(2): the amount less postage (b) and what was refunded (c). Negative where more was refunded than paid. */
export const eligibleFen = ({ amount, postage, refund }: OrderLine): Fen => amount - postage - refund;

/** Whether two lines say the same of an order's state, figures and day, wherever they stand. */
export const saySame = (one: OrderLine, other: OrderLine): boolean =>
  one.state === other.state &&
  one.isSuccessful === other.isSuccessful &&
  one.day === other.day &&
  one.amount === other.amount &&
  one.postage === other.postage &&
  one.refund === other.refund &&
  one.fault?.value === other.fault?.value &&
  one.fault?.complaint === other.fault?.complaint;
