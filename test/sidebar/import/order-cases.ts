/** Order files as people have them, all of them invented, and what each comes to. */
import { readFileSync } from 'node:fs';
import { isoMonth } from '../../../src/calendar/civil-month';
import { fenAsFigure } from '../../../src/messages/format';
import { unusableLine } from '../../../src/messages/import/orders';
import type { ReadingOutcome } from '../../../src/sidebar/import/reading/read-order-files';

export interface OrderCase {
  /** In the order in which they are chosen. */
  readonly files: readonly string[];
  readonly kind: string;
  readonly about: string;
  readonly want: {
    /** What counts, by month (yyyy-MM). */
    readonly months: Readonly<Record<string, string>>;
    /** How many orders are not usable. Default 0. */
    readonly notUsable?: number;
    /** Words of the reason why the files are left out. Default: they are not. */
    readonly refused?: readonly string[];
    /** Words that are said of what is read. */
    readonly says?: readonly string[];
  };
}

const FOLDER = new URL('../../fixtures/orders/', import.meta.url);

export const orderCases = JSON.parse(readFileSync(new URL('cases.json', FOLDER), 'utf8')) as OrderCase[];

/** With its name, as the browser hands it over. */
export const caseFile = (name: string): File => new File([readFileSync(new URL(name, FOLDER))], name);

/** What became of the files; texts in Chinese. */
export function foundIn({ files, result, refusal }: ReadingOutcome) {
  const counted = (result?.months ?? []).filter(({ counted: { orders } }) => orders > 0);
  const unusable = result?.total.notUsable ?? [];
  return {
    months: Object.fromEntries(
      counted.map(({ month, counted: { fen } }) => [isoMonth(month), fenAsFigure(fen)]),
    ),
    notUsable: unusable.length,
    refusals: [...files.map((file) => file.refusal), refusal].flatMap((text) => (text ? [text.zh] : [])),
    said: [
      ...files.flatMap(({ notes }) => notes),
      ...(result?.notes ?? []),
      ...unusable.map(({ row, header, value, complaint }) => unusableLine(row, header, value, complaint)),
    ].map(({ zh }) => zh),
  };
}
