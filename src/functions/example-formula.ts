import type { CustomFunction } from './custom-function';
import type { Example } from './function-help';

/** The example as a person types it: =TMALL_PHASE("2022-07-08", "2022-07-31"). */
export const formulaOf = ({ name }: Pick<CustomFunction, 'name'>, { given }: Example): string =>
  `=${name}(${given.map(typed).join(', ')})`;

/** Writes a value as it is typed in a formula. A list is one row between braces, a list of lists several rows: {1,2;3,4}. */
function typed(given: Example['given'][number]): string {
  if (typeof given === 'string') return `"${given.replace(/"/g, '""')}"`;
  if (typeof given !== 'object') return String(given).toUpperCase();
  const [first] = given;
  const isRows = typeof first === 'object';
  return `{${given.map((one) => (typeof one === 'object' ? one.map(typed).join() : typed(one))).join(isRows ? ';' : ',')}}`;
}
