import { remembered } from '../calendar/remembered';
import { plainText, refuse } from '../cells/cell';
import { orderComplaints } from '../messages/import/orders';
import { bareCell } from './bare-cell';

/** Article 5(2) counts orders in the state `successful` (交易成功) and no other. */
export type OrderState =
  | 'unpaid'
  | 'paid'
  | 'partly sent'
  | 'sent'
  | 'received'
  | 'closed'
  | 'successful'
  /** The order is not at its end, but nobody can say how far it has come. */
  | 'unfinished';

/** The words of the states, of which the first that fits decides; their commas are written in both widths. */
const WORDS: readonly (readonly [RegExp, OrderState])[] = [
  [/^交易成功$/, 'successful'],
  [/关闭/, 'closed'],
  [/部分发货/, 'partly sent'],
  [/签收/, 'received'],
  [/已发货/, 'sent'],
  [/已付款/, 'paid'],
  [/等待买家付款|未付款|付款确认中|没有创建/, 'unpaid'],
  [/等待|发货/, 'unfinished'],
];

/** States in the order in which an order goes through them, never back. It ends closed or successful. */
const STEPS: Readonly<Record<OrderState, number | undefined>> = {
  unpaid: 0,
  paid: 1,
  'partly sent': 2,
  sent: 3,
  received: 4,
  closed: 5,
  successful: 5,
  unfinished: undefined,
};

/** How far an order in the state is; undefined where that can't be told. */
export const stepOf = (state: OrderState | undefined): number | undefined => state && STEPS[state];

/**
 * A file has a handful of states in hundreds of thousands of lines, so each is read once.
 * @returns a reader that throws CellProblem where the state is blank or not known
 */
export function orderStateReader(): (cell: unknown) => OrderState {
  const stateOf = remembered((cell: string) => wordedState(cell) ?? 'unknown');
  return (cell) => {
    const state = typeof cell === 'string' ? stateOf(cell) : 'unknown';
    return state === 'unknown' ? refuse(cell, orderComplaints.notAState) : state;
  };
}

function wordedState(cell: string): OrderState | undefined {
  const text = plainText(String(bareCell(cell)));
  return WORDS.find(([words]) => words.test(text))?.[1];
}
