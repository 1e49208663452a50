import { shippedOnly } from '../../src/tables/known-standards';
import { readMonthlyRows } from '../../src/tables/monthly-rows-table';
import { readShop, type Shop } from '../../src/tables/store';
import { SHANGHAI } from './call-function';

/** The first store of monthly rows. @throws where it can't be read */
export function shopOf(range: readonly (readonly unknown[])[]): Shop {
  const [rows] = readMonthlyRows(range);
  const read = rows && readShop(rows, shippedOnly, SHANGHAI);
  if (!read || 'problems' in read) throw new Error('the store cannot be read');
  return read.shop;
}
