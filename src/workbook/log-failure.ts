/**
 * Writes to the script's log what failed and where, and nothing of what the error says: its message may show a store's
 * name or a figure, and the log is read by others than the spreadsheet is.
 */
export function logFailure(error: unknown): void {
  const { name, stack } = Object(error);
  const places = String(stack ?? '')
    .split('\n')
    .filter((line) => PLACE.test(line));
  console.error([String(name ?? typeof error), ...places].join('\n'));
}

/** A line of a stack that names a function or a file with its line, as V8 writes it. */
const PLACE = /^\s+at .*[\w.>]:\d+(:\d+)?\)?$/;
