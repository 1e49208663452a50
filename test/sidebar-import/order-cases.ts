/** Order files as people have them, each with every outcome that is right for it. All of them are invented. */
import { readFileSync } from 'node:fs';
import { isoMonth } from '../../src/calendar/civil-month';
import { fenAsFigure } from '../../src/messages/format';
import type { ReadingOutcome } from '../../src/sidebar/page/import/reading/read-order-files';

/** One outcome. Whatever it leaves out does not matter to it. */
interface Want {
  /** What counts, by month (yyyy-MM). */
  readonly months?: Readonly<Record<string, string>>;
  /** The files are left out, and the reason holds all these words. */
  readonly refused?: readonly string[];
  /** So many orders are not usable and, unless months are given as well, nothing counts. */
  readonly notUsable?: number;
  /** All these words are said. */
  readonly says?: readonly string[];
}

export interface OrderCase {
  readonly files: readonly string[];
  readonly kind: string;
  readonly about: string;
  /** Any one of them is right. */
  readonly want: readonly Want[];
}

const FOLDER = new URL('../fixtures/orders/', import.meta.url);

export const orderCases = JSON.parse(readFileSync(new URL('cases.json', FOLDER), 'utf8')) as OrderCase[];

/** With its name, as the browser hands it over. */
export const caseFile = (name: string): File => new File([readFileSync(new URL(name, FOLDER))], name);

/** What became of the files, in so far as a case may ask for it. */
export interface Found {
  readonly months: Readonly<Record<string, string>>;
  readonly notUsable: number;
  /** In Chinese. */
  readonly refusals: readonly string[];
  readonly said: readonly string[];
}

export function foundIn({ files, result, refusal }: ReadingOutcome): Found {
  const counted = (result?.months ?? []).filter(({ counted: { orders } }) => orders > 0);
  const refusals = [...files.map((file) => file.refusal), refusal].flatMap((text) => (text ? [text.zh] : []));
  return {
    months: Object.fromEntries(
      counted.map(({ month, counted: { fen } }) => [isoMonth(month), fenAsFigure(fen)]),
    ),
    notUsable: result?.total.notUsable.length ?? 0,
    refusals,
    said: [...files.flatMap(({ notes }) => notes), ...(result?.notes ?? [])].map(({ zh }) => zh),
  };
}

export const isAsWanted = (found: Found, want: Want): boolean =>
  monthsAre(found, want) &&
  (want.notUsable === undefined || found.notUsable === want.notUsable) &&
  (want.refused === undefined || isRefusedWith(found, want.refused)) &&
  (want.says ?? []).every((word) => found.said.some((sentence) => sentence.includes(word)));

function monthsAre({ months }: Found, want: Want): boolean {
  const wanted = want.months ?? (want.notUsable === undefined ? undefined : {});
  return wanted === undefined || JSON.stringify(sorted(months)) === JSON.stringify(sorted(wanted));
}

const sorted = (months: Readonly<Record<string, string>>) => Object.entries(months).sort();

const isRefusedWith = ({ months, refusals }: Found, words: readonly string[]): boolean =>
  Object.keys(months).length === 0 &&
  refusals.some((refusal) => words.every((word) => refusal.includes(word)));
