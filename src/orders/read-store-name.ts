import { remembered } from '../calendar/remembered';
import { bareCell } from './bare-cell';

/** What a formula failed with, as #N/A. */
const ERROR = /^#[A-Z/0!?]+$/;

/**
 * A file names a few stores in hundreds of thousands of lines: each name is kept once, and not as a piece of the file's
 * text in every line.
 */
export function storeNameReader(): (cell: unknown) => string {
  const nameOf = remembered((cell: string) => {
    const name = String(bareCell(cell));
    return ERROR.test(name) ? '' : name;
  });
  return (cell) => (typeof cell === 'string' && cell !== '' ? nameOf(cell) : '');
}
