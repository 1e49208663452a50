import { remembered } from '../calendar/remembered';
import { plainText, refuse } from '../cells/cell';
import { orderComplaints } from '../messages/orders';
import { bareCell } from './bare-cell';

/** Article 5(2) counts orders in this state and no other. */
const SUCCESSFUL = '交易成功';
/** Words of every other state; the commas in them are written in both widths. */
const OTHER_STATES = /等待|已付款|未付款|付款确认中|发货|签收|关闭|没有创建/;

/** @returns whether the order is 交易成功. @throws CellProblem where the state is blank or not known */
export function readIsSuccessful(cell: unknown): boolean {
  const kind = typeof cell === 'string' ? kindOfState(cell) : 'unknown';
  return kind === 'unknown' ? refuse(cell, orderComplaints.notAState) : kind === 'successful';
}

const kindOfState = remembered((cell: string): 'successful' | 'other' | 'unknown' => {
  const text = plainText(String(bareCell(cell)));
  if (text === SUCCESSFUL) return 'successful';
  return OTHER_STATES.test(text) ? 'other' : 'unknown';
});
