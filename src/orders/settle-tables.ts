import { orderSentences } from '../messages/import/orders';
import { type ExportMoment, isLater } from './export-moment';
import { type OrderLine, saySame } from './order-line';
import { stepOf } from './read-state';
import { commonDay, largest, unusable } from './settle-rows';
import type { Share } from './title-rule';

/** What is known of a table from outside of its rows. */
export interface TableName {
  /** As messages show it: the file and, where it has several, the sheet. */
  readonly name: string;
  readonly moment: ExportMoment | undefined;
}

/** By what the newer of two versions of an order was told. */
export type ToldBy = 'content' | 'file name';

/** An order that several tables tell differently, where it can be told which is newer. */
export interface Revision {
  readonly taken: OrderLine;
  readonly left: OrderLine;
  readonly by: ToldBy;
}

/** Tables that say the same of an order. */
interface Version {
  readonly line: OrderLine;
  readonly tables: readonly TableName[];
}

/**
 * What several tables say of one order: the newest of its versions, whatever order they were chosen in.
 * @param lines one of each table
 */
export function settleTables(
  lines: readonly [OrderLine, ...OrderLine[]],
  tableOf: (file: number) => TableName,
): { readonly line: OrderLine; readonly revisions: readonly Revision[] } {
  const versions = versionsOf(lines, tableOf);
  const newest = versions.find((one) => versions.every((other) => one === other || newerBy(one, other)));
  if (!newest) return { line: unsettled(lines, tableOf), revisions: [] };
  const revisions = versions.flatMap((left) => {
    const by = left === newest ? undefined : newerBy(newest, left);
    return by ? [{ taken: newest.line, left: left.line, by }] : [];
  });
  return { line: withAllThatIsKnown(newest.line, lines), revisions };
}

function versionsOf(lines: readonly OrderLine[], tableOf: (file: number) => TableName): Version[] {
  const versions: Version[] = [];
  for (const line of lines) {
    const index = versions.findIndex((one) => saySame(one.line, line));
    const found = versions[index];
    const tables = [...(found?.tables ?? []), tableOf(line.file)];
    if (found) versions[index] = { line: found.line, tables };
    else versions.push({ line, tables });
  }
  return versions;
}

/** @returns undefined where `one` can't be told to be the newer of the two */
function newerBy(one: Version, other: Version): ToldBy | undefined {
  const byContent = newerByContent(one.line, other.line);
  if (byContent) return byContent === one.line ? 'content' : undefined;
  return isLaterByName(one, other) ? 'file name' : undefined;
}

/**
 * Of two versions of an order the one that can't be the older: states go forward, refunds grow. Where amounts or days of an
 * order at its end differ, the content does not tell.
 */
function newerByContent(one: OrderLine, other: OrderLine): OrderLine | undefined {
  if (one.fault || other.fault) return undefined;
  const [step, otherStep] = [stepOf(one.state), stepOf(other.state)];
  if (step !== undefined && otherStep !== undefined && step !== otherStep) {
    const [newer, older] = step > otherStep ? [one, other] : [other, one];
    return newer.refund >= older.refund ? newer : undefined;
  }
  const differInRefunds =
    one.amount === other.amount && one.postage === other.postage && one.day === other.day;
  if (!differInRefunds || one.refund === other.refund) return undefined;
  return one.refund > other.refund ? one : other;
}

/** Every table of the other version has to be known to be older. */
function isLaterByName({ tables }: Version, other: Version): boolean {
  return tables.some(
    ({ moment }) =>
      moment !== undefined &&
      other.tables.every((table) => table.moment !== undefined && isLater(moment, table.moment)),
  );
}

/** The channel and the items of an order don't change; but not every export has the columns that tell them. */
function withAllThatIsKnown(line: OrderLine, lines: readonly OrderLine[]): OrderLine {
  return {
    ...line,
    store: line.store || (lines.find(({ store }) => store !== '')?.store ?? ''),
    other: lines.reduce<Share>(
      (most, { other }) => (SHARES.indexOf(other) > SHARES.indexOf(most) ? other : most),
      'none',
    ),
    isNotB2C: lines.some(({ isNotB2C }) => isNotB2C),
    isThirdParty: lines.some(({ isThirdParty }) => isThirdParty),
    unclearChannel: lines.find(({ unclearChannel }) => unclearChannel)?.unclearChannel,
    createdOn: line.createdOn ?? lines.find(({ createdOn }) => createdOn !== undefined)?.createdOn,
  };
}

const SHARES: readonly Share[] = ['none', 'some', 'all'];

/** Where nobody can say which version is the newer; what can't be a sale in any of them is none. */
function unsettled(lines: readonly OrderLine[], tableOf: (file: number) => TableName): OrderLine {
  const faulty = lines.find(({ fault }) => fault);
  if (faulty) return { ...faulty, day: commonDay(lines) };
  if (!lines.some(({ isSuccessful }) => isSuccessful)) return { ...largest(lines), day: commonDay(lines) };
  const told = largest(lines);
  const other = lines.find((line) => !saySame(line, told)) ?? told;
  const { name } = tableOf(other.file);
  const complaint =
    name === ''
      ? orderSentences.rowsDiffer([told.row, other.row])
      : orderSentences.tablesDiffer(name, other.row);
  return unusable(lines, complaint);
}
