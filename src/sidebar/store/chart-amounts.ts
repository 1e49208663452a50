import type { NodeOutcome, SalesLine, SalesMonth } from '../../store/store-view';

/** CNY at the end of a month. */
export interface Amount {
  /** The place of the month, counted from 0. */
  readonly index: number;
  readonly amount: number;
}

export interface TargetAmount extends Amount {
  readonly outcome: NodeOutcome;
}

/** The line, broken where months between are not known. */
export function knownAmounts(months: readonly SalesMonth[]): Amount[][] {
  const pieces: Amount[][] = [];
  for (const [index, { cumulative }] of months.entries()) {
    if (cumulative === null) continue;
    const isNext = index > 0 && months[index - 1]?.cumulative !== null;
    if (!isNext) pieces.push([]);
    pieces[pieces.length - 1]?.push({ index, amount: cumulative });
  }
  return pieces;
}

/** From the last month that is over and known on, so that the two lines meet. */
export function expectedAmounts(months: readonly SalesMonth[]): Amount[] {
  const expected = months.flatMap((month, index) =>
    month.expected === null ? [] : [{ index, amount: month.expected }],
  );
  const start = (expected[0]?.index ?? 0) - 1;
  const from = months[start]?.cumulative ?? null;
  return from === null ? expected : [{ index: start, amount: from }, ...expected];
}

/** The sales that would be reached at the end of the cycle. */
export const lastExpected = (months: readonly SalesMonth[]): Amount | undefined =>
  months.some(({ expected }) => expected !== null) ? expectedAmounts(months).pop() : undefined;

export const targetAmounts = ({ nodes }: SalesLine): TargetAmount[] =>
  nodes.flatMap(({ month, target, outcome }) =>
    target === null ? [] : [{ index: month - 1, amount: target, outcome }],
  );
