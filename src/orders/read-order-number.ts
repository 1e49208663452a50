import { isBlank, plainText, refuse } from '../cells/cell';
import { orderComplaints } from '../messages/import/orders';
import { bareCell } from './bare-cell';

/** 1.23457E+18, or 1.23457E18: what is left of a number that was shown in few digits. */
const IN_FEW_DIGITS = /\d\.?\d*e\+?\d/i;
/** Today they have 19; the oldest had fewer. More than 20 are two numbers in one cell. */
const ORDER_NUMBER = /^\d{1,20}$/;

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
  if (IN_FEW_DIGITS.test(text)) return refuse(cell, orderComplaints.numberRounded);
  const digits = text.replace(/\D/g, '');
  const isOne = ORDER_NUMBER.test(digits) && !text.includes('.');
  return isOne ? digits : refuse(cell, orderComplaints.notAnOrderNumber);
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
