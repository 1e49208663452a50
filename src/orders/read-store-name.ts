import { remembered } from '../calendar/remembered';
import { bareCell } from './bare-cell';

/**
 * A file names a few stores in hundreds of thousands of lines: each name is kept once, and not as a piece of the file's
 * text in every line.
 */
export function storeNameReader(): (cell: unknown) => string {
  const nameOf = remembered((cell: string) => String(bareCell(cell)));
  return (cell) => (typeof cell === 'string' && cell !== '' ? nameOf(cell) : '');
}
