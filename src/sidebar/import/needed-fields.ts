import { AMOUNT_FIELD, DAY_FIELD, type OrderField } from '../../orders/order-columns';
import type { OrderSettings } from '../../orders/order-settings';
import { missingFields, type RecognisedColumns } from '../../orders/recognise-columns';

/** The fields without which a file of this kind gives no sum, whether it has them or not. */
export function neededFields(columns: RecognisedColumns, settings: OrderSettings): OrderField[] {
  const { kind, columnOf } = columns;
  const number = kind === 'orders' && columnOf.number === undefined ? 'mainNumber' : 'number';
  const all: OrderField[] = [
    columnOf[number] === undefined ? 'number' : number,
    'state',
    AMOUNT_FIELD[settings.amountBasis],
    'postage',
    'refund',
    DAY_FIELD[settings.dateBasis],
  ];
  // An item file lacks most of them and still tells the titles of orders.
  return kind === 'orders' ? all : missingFields(columns, settings).filter((field) => field === 'number');
}
