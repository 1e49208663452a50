import { shippedOnly } from '../../src/tables/known-standards';
import { readMonthlyRows } from '../../src/tables/monthly-rows-table';
import { readStore, type Store } from '../../src/tables/store';
import { SHANGHAI } from './call-function';

/** Reads the first store of monthly rows. @throws where it can't be read */
export function storeOf(range: readonly (readonly unknown[])[]): Store {
  const [rows] = readMonthlyRows(range, SHANGHAI);
  const read = rows && readStore(rows, shippedOnly, SHANGHAI);
  if (!read || 'problems' in read) throw new Error('the store cannot be read');
  return read.store;
}
