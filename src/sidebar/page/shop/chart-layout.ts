import { compactMoney } from '../../../messages/format';
import type { Language } from '../../../messages/language';
import type { NodeOutcome, SalesLine } from '../../../report/store-view/store-view';
import {
  type Amount,
  expectedAmounts,
  knownAmounts,
  lastExpected,
  type TargetAmount,
  targetAmounts,
} from './chart-amounts';
import { type Label, type Point, placeLabels, textWidth } from './chart-labels';
import { roundScale } from './chart-scale';
import { monthAxis } from './month-axis';
import { NODE_SYMBOLS } from './node-symbols';
import { unknownMonths } from './sales-months';

export const CHART_HEIGHT = 180;
const TOP = 24;
const BOTTOM = CHART_HEIGHT - 30;
const MARGIN = 5;

/** Where everything stands; lengths as in chart-labels. */
export interface ChartLayout {
  readonly left: number;
  readonly right: number;
  /** The line of no sales. */
  readonly zero: number;
  /** The amounts of the axis: each text ends where the plot begins. */
  readonly ticks: readonly Label[];
  readonly known: readonly (readonly Point[])[];
  readonly expected: readonly Point[];
  readonly targets: readonly (Point & { readonly outcome: NodeOutcome })[];
  readonly labels: readonly Label[];
}

/** @param width of the whole chart */
export function layOutChart(line: SalesLine, date: string, width: number, language: Language): ChartLayout {
  const { months } = line;
  const known = knownAmounts(months);
  const expected = expectedAmounts(months);
  const targets = targetAmounts(line);
  const scale = roundScale([...known.flat(), ...expected, ...targets].map(({ amount }) => amount));

  const short = (amount: number) => compactMoney(amount, language);
  const left = Math.max(...scale.ticks.map((tick) => textWidth(short(tick)))) + MARGIN;
  const right = width - MARGIN;
  const xOf = (index: number) => left + ((index + 0.5) * (right - left)) / months.length;
  const yOf = (amount: number) => BOTTOM - ((amount - scale.low) / (scale.high - scale.low)) * (BOTTOM - TOP);
  const at = ({ index, amount }: Amount): Point => ({ x: xOf(index), y: yOf(amount) });

  const unknown = unknownMonths(line, date).map(
    (name): Label => ({ text: '?', x: xOf(months.findIndex(({ month }) => month === name)), y: yOf(0) - 3 }),
  );
  const wanted = [...wantedLabels(known, lastExpected(months), targets, short)].map(
    ({ text, ...amount }): Label => ({ text, ...at(amount) }),
  );
  return {
    left,
    right,
    zero: yOf(0),
    ticks: scale.ticks.map((tick) => ({ text: short(tick), x: left - MARGIN, y: yOf(tick) })),
    known: known.map((piece) => piece.map(at)),
    expected: expected.map(at),
    targets: targets.map((target) => ({ ...at(target), outcome: target.outcome })),
    labels: [
      ...placeLabels(wanted, [...targets.map(at), ...unknown], { left, right: width, bottom: BOTTOM }),
      ...unknown,
      ...monthAxis(
        months.map(({ month }) => month),
        { xOf, y: BOTTOM, width },
        language,
      ),
    ],
  };
}

/** What was sold, what comes next, what would come of it, and then the other targets, the last first. */
function wantedLabels(
  known: readonly (readonly Amount[])[],
  expectedEnd: Amount | undefined,
  targets: readonly TargetAmount[],
  short: (amount: number) => string,
): (Amount & { readonly text: string })[] {
  const lastKnown = known.flat().slice(-1);
  const [next, ...later] = targets.filter(({ outcome }) => outcome === 'ahead');
  const others = [...targets.filter(({ outcome }) => outcome !== 'ahead'), ...later].reverse();
  const plain = (one: Amount) => ({ ...one, text: short(one.amount) });
  const target = ({ index, amount, outcome }: TargetAmount) => ({
    index,
    amount,
    text: outcome === 'ahead' ? short(amount) : `${NODE_SYMBOLS[outcome]} ${short(amount)}`,
  });
  return [
    ...lastKnown.map(plain),
    ...(next ? [target(next)] : []),
    ...(expectedEnd ? [plain(expectedEnd)] : []),
    ...others.map(target),
  ];
}
