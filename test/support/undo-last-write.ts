import type { Workbook } from '../../build/local/headless';
import type { ServiceCall } from '../../build/local/realm/realm';

/**
 * Takes back, as with Ctrl+Z, what the action has written last.
 * @param calls the service calls so far, and the one before which this is done
 * @returns false where it has written nothing yet
 */
export function undoLastWrite(book: Workbook, calls: readonly ServiceCall[]): boolean {
  const hasWritten = calls.slice(0, -1).some(({ access }) => access === 'write');
  if (hasWritten) book.undo();
  return hasWritten;
}
