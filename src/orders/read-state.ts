import { remembered } from '../calendar/remembered';
import { plainText, refuse } from '../cells/cell';
import { orderComplaints } from '../messages/import/orders';
import { bareCell } from './bare-cell';

/** Article 5(2) counts orders in this state and no other. */
const SUCCESSFUL = '交易成功';
/** Words of every other state; the commas in them are written in both widths. */
const OTHER_STATES = /等待|已付款|未付款|付款确认中|发货|签收|关闭|没有创建/;

/**
 * A file has a handful of states in hundreds of thousands of lines, so each is read once.
 * @returns a reader that tells whether an order is 交易成功, and throws CellProblem where the state is blank or not known
 */
export function orderStateReader(): (cell: unknown) => boolean {
  const kindOf = remembered(kindOfState);
  return (cell) => {
    const kind = typeof cell === 'string' ? kindOf(cell) : 'unknown';
    return kind === 'unknown' ? refuse(cell, orderComplaints.notAState) : kind === 'successful';
  };
}

function kindOfState(cell: string): 'successful' | 'other' | 'unknown' {
  const text = plainText(String(bareCell(cell)));
  if (text === SUCCESSFUL) return 'successful';
  return OTHER_STATES.test(text) ? 'other' : 'unknown';
}
