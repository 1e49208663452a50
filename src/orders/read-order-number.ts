import { isBlank, plainText, refuse } from '../cells/cell';
import { orderComplaints } from '../messages/import/orders';
import { bareCell } from './bare-cell';

/** 1.23457E+18, or 1.23457E18: what is left of a number that was shown in few digits. */
const IN_FEW_DIGITS = /\d\.?\d*e\+?\d/i;
/** 4012345678901230000.00 or 4,012,345,678,901,230,000: a number this long in the format of amounts was rounded. */
const AS_AMOUNT = /^\D*(?:\d{16,}\.\d*|\d{1,3}(?:,\d{3}){5,}(?:\.\d*)?)\D*$/;
/** Today they have 19; the oldest had fewer. More than 20 are two numbers in one cell. */
const ORDER_NUMBER = /^\d{1,20}$/;
/** Digits with words or signs around them. A letter or a dash may tell one order from another, as in …4567-1. */
const AROUND = /^[^\da-z-]*([\d\s]+)[^\da-z.,-]*$/i;

/**
 * An order's number, as text: its 18 or 19 digits are more than a JavaScript number holds.
 * @throws CellProblem where it is blank, is none, or came as a number too large to be exact
 */
export function readOrderNumber(cell: unknown): string {
  const bare = bareCell(cell);
  if (typeof bare === 'string' && ORDER_NUMBER.test(bare)) return ownCopy(bare);
  if (isBlank(bare)) return refuse('', orderComplaints.numberMissing);
  if (typeof bare === 'number') return digitsOfNumber(bare);
  if (typeof bare !== 'string') return refuse(cell, orderComplaints.notAnOrderNumber);
  const text = plainText(bare);
  if (IN_FEW_DIGITS.test(text) || AS_AMOUNT.test(text)) return refuse(cell, orderComplaints.numberRounded);
  const digits = (AROUND.exec(text)?.[1] ?? '').replace(/\s/g, '');
  return ORDER_NUMBER.test(digits) ? digits : refuse(cell, orderComplaints.notAnOrderNumber);
}

/**
 * The number is kept as long as its order. As a mere piece of the file's text it would keep all of that alive, so that a
 * file of 50 MB took 200.
 */
const ownCopy = (digits: string): string => ` ${digits}`.slice(1);

function digitsOfNumber(value: number): string {
  if (Number.isSafeInteger(value) && value > 0) return String(value);
  const isRounded = value > Number.MAX_SAFE_INTEGER && Number.isFinite(value);
  return refuse(value, isRounded ? orderComplaints.numberRounded : orderComplaints.notAnOrderNumber);
}
