import Papa from 'papaparse';
import { fenAsFigure } from '../../../src/messages/format';
import { DEFAULT_ORDER_SETTINGS, type OrderSettings } from '../../../src/orders/order-settings';
import type { ChosenColumns } from '../../../src/orders/recognise-columns';
import {
  type ReadingOutcome,
  type ReadingProgress,
  readOrderFiles,
} from '../../../src/sidebar/import/reading/read-order-files';

export interface GivenFile {
  readonly file: Blob;
  readonly chosen?: ChosenColumns;
}

/** What the files come to, and every step that was told on the way. */
export async function readFiles(
  files: readonly (Blob | GivenFile)[],
  settings: Partial<OrderSettings> = {},
): Promise<ReadingOutcome & { readonly steps: readonly ReadingProgress[] }> {
  const steps: ReadingProgress[] = [];
  const outcome = await readOrderFiles(
    {
      files: files.map((given) => ({ chosen: {}, ...(given instanceof Blob ? { file: given } : given) })),
      settings: { ...DEFAULT_ORDER_SETTINGS, ...settings },
    },
    async (step) => {
      steps.push(step);
    },
  );
  // As it arrives from a worker.
  return { ...structuredClone(outcome), steps };
}

export const csvOf = (rows: readonly (readonly unknown[])[], newline = '\r\n'): string =>
  Papa.unparse(
    rows.map((row) => [...row]),
    { newline },
  );

export const blobOf = (...parts: BlobPart[]): Blob => new Blob(parts);

/** By month, what counts: "2024-05: 2 orders, 30.00". */
export const salesOf = ({ result }: ReadingOutcome): string[] =>
  (result?.months ?? []).map(
    ({ month, counted }) => `${month}: ${counted.orders} orders, ${fenAsFigure(counted.fen)}`,
  );

export const refusalsOf = ({ files }: ReadingOutcome): (string | undefined)[] =>
  files.map(({ refusal }) => refusal?.en);

/** A text has no counted days: where the generator puts one into a cell, a program that writes CSV shows the day. */
export function asShown(rows: readonly (readonly unknown[])[]): unknown[][] {
  const [header = []] = rows;
  return rows.map((row) =>
    row.map((cell, column) =>
      typeof cell === 'number' && String(header[column]).includes('时间') ? momentOf(cell) : cell,
    ),
  );
}

const momentOf = (serial: number): string =>
  new Date(Math.round((serial - 25_569) * 86_400) * 1000).toISOString().slice(0, 19).replace('T', ' ');
