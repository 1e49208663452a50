import type { CivilDate } from '../../calendar/civil-date';
import { isoDate } from '../../calendar/civil-date';
import { addMonths, type CivilMonth, isoMonth, monthsFrom } from '../../calendar/civil-month';
import { nameKey } from '../../cells/read-text';
import { keptTexts } from '../../messages/report/since';
import { STATUSES } from '../statuses';
import { URGENCY_GROUPS } from '../urgency';
import type { EarlierReport } from './changes-since';
import { readIsoDay, readIsoMonth } from './iso-text';
import {
  looksText,
  type MonthLook,
  readLooks,
  readMonthsShown,
  type ShownMonths,
  sentMonthsShown,
} from './month-looks';
import type { MonthFigures, StoreStanding } from './store-record';

/*
 * What a report keeps of itself for the next one stands in a hidden column of its own sheet, a cell for each store in the
 * store's row: so it survives copies of the file, goes along where somebody sorts, and a sheet tells nothing of stores that it
 * does not show. The first row's cell is about the report as a whole.
 */

/** A store as a report shows it, with what the report before it is remembered by. */
export interface KeptStore extends StoreStanding {
  readonly name: string;
  /** The day that counts for the store; undefined where there is none. */
  readonly by: CivilDate | undefined;
  /** Why it stands so and what to do, as the report says it. */
  readonly phrase: string;
  /** The sign of what has changed; "" where nothing has. */
  readonly sign: string;
  /** How the months of the grid look; undefined in a report that was not written yet. */
  readonly looks?: readonly MonthLook[];
  /** How it stood in the earlier report that this one was compared with. */
  readonly before: StoreStanding | undefined;
}

/** A report as its sheet remembers it. */
export interface KeptReport {
  readonly date: CivilDate;
  /** What has changed since the report before, in the words of the report; "" where there was none. */
  readonly since: string;
  /** The stores in the order of the sheet, each with the number of its row, counted from 1. */
  readonly stores: readonly (KeptStore & { readonly row: number })[];
  /** The earlier report that it was compared with: its day, and the stores that have gone since. */
  readonly before: { readonly date: CivilDate; readonly gone: readonly string[] } | undefined;
  /** The months of the grid, and what their cells show; undefined in a report that was not written yet. */
  readonly shown?: ShownMonths;
}

type KeptHead = Omit<KeptReport, 'stores'>;

export const headText = ({ date, since, before }: KeptHead, shown: ShownMonths): string =>
  JSON.stringify({
    date: isoDate(date),
    since,
    ...sentMonthsShown(shown),
    ...(before && { before: { date: isoDate(before.date), gone: before.gone } }),
  });

export const storeText = (
  { name, by, phrase, sign, before, ...standing }: KeptStore,
  looks: readonly MonthLook[],
): string =>
  JSON.stringify({
    name,
    ...(by !== undefined && { by: isoDate(by) }),
    phrase,
    ...(sign !== '' && { sign }),
    ...sent(standing),
    looks: looksText(looks),
    ...(before && { before: isSame(before, standing) ? 'same' : sent(before) }),
  });

const sent = ({ status, group, months }: StoreStanding) => ({
  status,
  group,
  months: sentMonths(months),
});

/** The first of the months, and the figures of each from it on; null where a month has none. */
function sentMonths(months: StoreStanding['months']): unknown[] {
  const known = [...months.keys()].sort((one, other) => one - other);
  const [first, last] = [known[0], known[known.length - 1]];
  if (first === undefined || last === undefined) return [];
  return [isoMonth(first), ...monthsFrom(first, last).map((month) => months.get(month) ?? null)];
}

const isSame = (one: StoreStanding, other: StoreStanding): boolean =>
  JSON.stringify(sent(one)) === JSON.stringify(sent(other));

/**
 * Finds what a report has kept of itself, wherever its column stands by now.
 * @param values the cells of its sheet
 * @returns undefined where the column is gone, as in reports of earlier versions
 */
export function keptReportIn(values: readonly (readonly unknown[])[]): KeptReport | undefined {
  const headers = Object.values(keptTexts.header).map(nameKey);
  const isHeader = (cell: unknown) => typeof cell === 'string' && headers.includes(nameKey(cell));
  const headerRow = values.findIndex((row) => row.some(isHeader));
  const column = (values[headerRow] ?? []).findIndex(isHeader);
  const texts = values.map((row) => row[column]);
  const head = texts.slice(0, Math.max(0, headerRow)).flatMap((text) => readHead(parsed(text)) ?? [])[0];
  if (!head) return undefined;
  const stores = texts.flatMap((text, index) => {
    const store = index > headerRow ? readStore(parsed(text)) : undefined;
    return store ? [{ ...store, row: index + 1 }] : [];
  });
  return { ...head, stores };
}

/**
 * The report to compare one of this day with: the last one of an earlier day, so that a report that is built again on its own
 * day still says what has changed since the one before.
 * @returns undefined where none of an earlier day is known
 */
export function reportBefore(kept: KeptReport, date: CivilDate): EarlierReport | undefined {
  if (kept.date < date) return { date: kept.date, stores: byName(kept.stores), gone: [] };
  if (!kept.before || kept.before.date >= date) return undefined;
  const stores = kept.stores.flatMap(({ name, before }) => (before ? [{ name, ...before }] : []));
  return { date: kept.before.date, stores: byName(stores), gone: kept.before.gone };
}

const byName = (stores: readonly (StoreStanding & { readonly name: string })[]) =>
  new Map(stores.map((store) => [nameKey(store.name), store]));

type Fields = Readonly<Record<string, unknown>>;

/** People may have written into the cells: what can't be read is not there. */
function parsed(text: unknown): Fields | undefined {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  try {
    return JSON.parse(text) as Fields;
  } catch {
    return undefined;
  }
}

function readHead(fields: Fields | undefined): KeptHead | undefined {
  const date = readIsoDay(fields?.date);
  if (!fields || date === undefined) return undefined;
  const { date: earlier, gone }: Fields = Object(fields.before);
  const earlierDate = readIsoDay(earlier);
  return {
    date,
    since: textOf(fields.since),
    ...readMonthsShown(fields),
    before:
      earlierDate === undefined
        ? undefined
        : {
            date: earlierDate,
            gone: Array.isArray(gone) ? gone.filter((name) => typeof name === 'string') : [],
          },
  };
}

function readStore(fields: Fields | undefined): KeptStore | undefined {
  const standing = readStanding(fields);
  if (!fields || !standing || typeof fields.name !== 'string') return undefined;
  return {
    name: fields.name,
    by: readIsoDay(fields.by),
    phrase: textOf(fields.phrase),
    sign: textOf(fields.sign),
    looks: readLooks(textOf(fields.looks)),
    ...standing,
    before: fields.before === 'same' ? standing : readStanding(fields.before),
  };
}

function readStanding(value: unknown): StoreStanding | undefined {
  const fields: Fields = Object(value);
  const status = STATUSES.find((one) => one === fields.status);
  const group = URGENCY_GROUPS.find((one) => one === fields.group);
  if (!status || !group) return undefined;
  return { status, group, months: readMonths(fields.months) };
}

function readMonths(value: unknown): StoreStanding['months'] {
  const [firstText, ...all]: readonly unknown[] = Array.isArray(value) ? value : [];
  const first = typeof firstText === 'string' ? readIsoMonth(firstText) : undefined;
  if (first === undefined) return new Map();
  return new Map(
    all.flatMap((figures, index): [CivilMonth, MonthFigures][] =>
      Array.isArray(figures) ? [[addMonths(first, index), [figureOf(figures[0]), figureOf(figures[1])]]] : [],
    ),
  );
}

const figureOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
