import { attempt, inPlace, Problem } from '../cells/problem';
import { nameKey, readText } from '../cells/read-text';
import type { SheetDates } from '../cells/sheet-dates';
import { readTable, type TableRow } from '../cells/table';
import { placeInTable } from '../cells/table-place';
import { problems } from '../messages/problems';
import { shippedStandards } from '../standards/shipped/shipped-standards';
import { isUsable, type Standard, type Standards, type UnusableStandard } from '../standards/standard';
import { type KnownStandards, knownStandards } from './known-standards';
import { readStandardRow, type StandardRow } from './read-standard-row';
import { CLAIMS } from './standard-claims';
import { STANDARD_COLUMNS, type StandardKey } from './standard-columns';

/** The versions known: the shipped ones, with the user's in their place or beside them. */
export interface StandardsTable {
  readonly known: KnownStandards;
  /** Everything that is wrong with the user's rows, in their order. */
  readonly problems: readonly Problem[];
}

/** A row as it was read, still without regard to the others. */
interface ReadRow {
  readonly number: number;
  readonly standard: Standard | UnusableStandard;
  readonly problems: readonly Problem[];
}

/**
 * A row that can't be used stays among the versions, so that what it might have decided is refused and all else is not.
 * @throws Problem where the range is no standards table
 */
export function readStandardsTable(range: unknown, dates: SheetDates): StandardsTable {
  const table = readTable('standards', range, STANDARD_COLUMNS);
  const read = table.rows.map((row) => readRow(row, table.headerOf, dates));
  const rows = refuseSame(read, CLAIMS.id, problems.sameStandardTwice);
  const checked = refuseSame(rows, CLAIMS.effectiveDay, problems.sameEffectiveDay);
  const own = checked.map(({ standard }) => standard);
  return {
    known: knownStandards([...shippedStandards.filter((shipped) => !isReplaced(shipped, own)), ...own]),
    problems: checked.flatMap((row) => row.problems),
  };
}

function readRow(
  row: TableRow<StandardKey>,
  headerOf: (key: StandardKey) => string | undefined,
  dates: SheetDates,
): ReadRow {
  const found: Problem[] = [];
  const cells: StandardRow = {
    number: row.number,
    read: (key, read) =>
      attempt(found, () =>
        inPlace(
          () => placeInTable('standards', row.number, headerOf(key) ?? STANDARD_COLUMNS[key].headers[0]),
          () => read(row.cell(key)),
        ),
      ),
  };
  const id = cells.read('id', readText) ?? '';
  if (id === '' && found.length === 0) {
    found.push(new Problem(problems.standardWithoutId(row.number), spotOf(row.number)));
  }
  const shipped = shippedStandards.find((one) => nameKey(one.id) === nameKey(id));
  const {
    standard,
    effectiveDay,
    selection = 'by date',
  } = readStandardRow(cells, shipped?.id ?? id, shipped, dates);
  const [refusal] = found;
  if (standard && !refusal) return { number: row.number, standard, problems: [] };
  if (!refusal) throw new Error('a row that can’t be read has a problem');
  return { number: row.number, standard: { id, effectiveDay, selection, refusal }, problems: found };
}

const spotOf = (row: number) => ({ table: 'standards', row }) as const;

/** Rows that claim the same are refused, all of them: nobody can say which is meant. "" claims nothing. */
function refuseSame(
  rows: readonly ReadRow[],
  claimOf: (standard: Standard | UnusableStandard) => string,
  problemOf: (claim: string, rows: readonly number[]) => Problem['text'],
): ReadRow[] {
  return rows.map((row) => {
    const claim = claimOf(row.standard);
    const same = rows.filter(({ standard }) => claim !== '' && claimOf(standard) === claim);
    if (same.length < 2) return row;
    const numbers = same.map(({ number }) => number);
    const refusal = new Problem(problemOf(claim, numbers), spotOf(row.number));
    const { id, effectiveDay, selection } = row.standard;
    return {
      number: row.number,
      problems: [...row.problems, refusal],
      standard: { id, effectiveDay, selection, refusal },
    };
  });
}

const isReplaced = (shipped: Standard, own: Standards): boolean =>
  own.some(
    (one) =>
      CLAIMS.id(one) === CLAIMS.id(shipped) ||
      (CLAIMS.effectiveDay(one) !== '' && CLAIMS.effectiveDay(one) === CLAIMS.effectiveDay(shipped)),
  );

/**
 * The version that the text names, by its id or its name. A row that can't be used has no name of its own: one with a shipped
 * version's id goes by the shipped one's.
 * @returns undefined where none does
 */
export function findStandard(text: string, standards: Standards): Standard | UnusableStandard | undefined {
  const withId = (wanted: string) => standards.find(({ id }) => nameKey(id) === nameKey(wanted));
  const isNamed = (one: Standard) => Object.values(one.name).some((name) => nameKey(name) === nameKey(text));
  const shipped = shippedStandards.find(isNamed);
  return (
    withId(text) ??
    standards.find((one) => isUsable(one) && isNamed(one)) ??
    (shipped && withId(shipped.id)) ??
    onlyOneCalled(text, standards)
  );
}

/** By what stands in brackets at the end of its name, as 半年考核版 does, where one version alone has that. */
function onlyOneCalled(text: string, standards: Standards): Standard | undefined {
  const [first, second] = standards
    .filter(isUsable)
    .filter(({ name }) => Object.values(name).some((one) => nameKey(one).endsWith(`(${nameKey(text)})`)));
  return second ? undefined : first;
}
