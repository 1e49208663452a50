import { plainText, refuse } from '../cells/cell';
import { readNumber } from '../cells/read-number';
import { complaints } from '../messages/complaints';
import { orderComplaints } from '../messages/import/orders';
import { bareCell } from './bare-cell';

/** An amount in whole fen, a hundredth of a CNY: sums of them are exact. */
export type Fen = number;

/** A hundred million CNY. A million orders of it still add up exactly. */
const LARGEST_YUAN = 1e8;
/** An amount so small that its hundredfold rounds to the very fen. */
const PLAIN_AMOUNT = /^\d{1,8}(?:\.\d\d?)?$/;
const MORE_DECIMALS = /\.\d\d0*[1-9]/;
const COUNTED_IN_MANY = /[万亿]/;
/** How Excel's accounting format shows zero; it shows a blank cell as blank. */
const ACCOUNTING_ZERO = /^\s*(?:[¥￥$]\s*-|-\s{2,})\s*$/;
/** 128,00 or 1.280,50: a comma before the decimals, as in many a European country. */
const DECIMAL_COMMA = /^[^\d]*(?:\d+|\d{1,3}(?:[. ]\d{3})+),\d{1,2}[^\d]*$/;
const NO_REFUND = new Set(['无退款申请', '没有申请退款', '无退款']);

/**
 * An amount of 0 or more, exact to the fen.
 * @returns undefined for a blank cell. @throws CellProblem, also for a fraction of a fen
 */
export function readFen(cell: unknown): Fen | undefined {
  const bare = bareCell(cell);
  if (typeof bare === 'string' && PLAIN_AMOUNT.test(bare)) return Math.round(Number(bare) * 100);
  if (typeof bare === 'string') {
    if (bare === '') return ACCOUNTING_ZERO.test(String(cell)) ? 0 : undefined;
    if (DECIMAL_COMMA.test(plainText(bare))) refuse(cell, orderComplaints.decimalComma);
  }
  const value = readNumber(bare, orderComplaints.notAnAmount);
  if (value === undefined) return undefined;
  if (typeof bare === 'string' && hasMoreDecimals(bare)) refuse(cell, orderComplaints.fractionOfFen);
  return wholeFen(value, cell);
}

/** What was given back to the buyer. An item file says in words that there was nothing. */
export function readRefund(cell: unknown): Fen | undefined {
  const bare = bareCell(cell);
  return typeof bare === 'string' && NO_REFUND.has(bare) ? 0 : readFen(bare);
}

const hasMoreDecimals = (text: string): boolean => {
  const plain = plainText(text);
  return MORE_DECIMALS.test(plain) && !COUNTED_IN_MANY.test(plain);
};

function wholeFen(yuan: number, cell: unknown): Fen {
  if (yuan < 0) return refuse(cell, complaints.negative);
  if (yuan > LARGEST_YUAN) return refuse(cell, orderComplaints.amountTooLarge);
  const fen = Math.round(yuan * 100);
  // A cell's sum of 0.1 and 0.2 is a little more than 0.3 in binary numbers; 15 digits are what a sheet keeps.
  const isWhole = Number(yuan.toPrecision(15)) === fen / 100;
  return isWhole ? fen : refuse(cell, orderComplaints.fractionOfFen);
}
