import { compactMoney } from '../../messages/format';
import type { Language } from '../../messages/language';
import type { NodeOutcome, SalesLine } from '../../store/store-view';
import type { Room } from '../parts/measure-text';
import { type Amount, expectedAmounts, knownAmounts, targetAmounts } from './chart-amounts';
import { boxAround, DOT_SIZE, type Label, MARK_SIZE, type Point, placeLabels } from './chart-labels';
import { monthAxis } from './month-axis';
import { unknownMonths } from './sales-months';
import { wantedLabels } from './wanted-labels';

/** The amounts between which a chart is drawn, and those at which it has a line. */
interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const MOST_STEPS = 3;

/** Round amounts around all values and zero, e.g. 0, 50000, 100000, 150000 for 120000. */
function roundScale(values: readonly number[]): Scale {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  if (least === most) return { low: 0, high: 1, ticks: [0] };
  const step = roundStep((most - least) / MOST_STEPS);
  const first = Math.floor(least / step);
  const last = Math.ceil(most / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { low: first * step, high: last * step, ticks };
}

/** 1, 2 or 5 and zeros: the next that is not smaller. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  return power * ([1, 2, 5].find((digit) => digit * power >= size) ?? 10);
}

export const CHART_HEIGHT = 186;
const TOP = 24;
const BOTTOM = CHART_HEIGHT - 36;
const MARGIN = 5;
/** The least room of a month: closer together, dots and signs would run into each other. */
const LEAST_PITCH = 8;

/** Where everything stands; lengths as in chart-labels. */
export interface ChartLayout {
  readonly left: number;
  readonly right: number;
  /** The line of no sales. */
  readonly zero: number;
  /** The amounts of the axis: each text ends where the plot begins. */
  readonly ticks: readonly Label[];
  readonly known: readonly (readonly Point[])[];
  readonly dots: readonly Point[];
  readonly expected: readonly Point[];
  readonly targets: readonly (Point & { readonly outcome: NodeOutcome })[];
  readonly amounts: readonly (Label & { readonly isSold: boolean })[];
  /** The months of the axis, and a question mark for each that is not known. */
  readonly months: readonly Label[];
}

export function layOutChart(
  line: SalesLine,
  date: string,
  { width, measure }: Room,
  language: Language,
): ChartLayout {
  const names = line.months.map(({ month }) => month);
  const known = knownAmounts(line.months);
  const expected = expectedAmounts(line.months);
  const targets = targetAmounts(line);
  const scale = roundScale([...known.flat(), ...expected, ...targets].map(({ amount }) => amount));

  const ticks = scale.ticks.map((amount) => {
    const text = compactMoney(amount, language);
    return { amount, text, width: measure(text) };
  });
  const left = Math.max(...ticks.map((tick) => tick.width)) + MARGIN;
  const right = width - MARGIN;
  const pitch = (right - left) / names.length;
  const xOf = (index: number) => left + (index + 0.5) * pitch;
  const yOf = (amount: number) => BOTTOM - ((amount - scale.low) / (scale.high - scale.low)) * (BOTTOM - TOP);
  const at = ({ index, amount }: Amount): Point => ({ x: xOf(index), y: yOf(amount) });

  const points = known.flat().map(at);
  const dots = pitch < LEAST_PITCH ? points.slice(-1) : points;
  const unknown = unknownMonths(line, date)
    .map((month) => names.indexOf(month))
    .filter((index, order, all) => pitch >= LEAST_PITCH || all[order - 1] !== index - 1)
    .map((index): Label => ({ text: '?', width: measure('?'), x: xOf(index), y: yOf(0) - 3 }));
  return {
    left,
    right,
    zero: yOf(0),
    ticks: ticks.map(({ amount, ...tick }) => ({ ...tick, x: left - MARGIN, y: yOf(amount) })),
    known: known.map((piece) => piece.map(at)),
    dots,
    expected: expected.map(at),
    targets: targets.map((target) => ({ ...at(target), outcome: target.outcome })),
    amounts: placeLabels(
      wantedLabels(line, language).map(({ index, amount, ...label }) => ({
        ...label,
        width: measure(label.text, label.isSold ? 'bold' : 'normal'),
        ...at({ index, amount }),
      })),
      {
        marks: [...targets.map(at), ...unknown].map((point) => boxAround(point, MARK_SIZE)),
        dots: [...points, ...expected.map(at)].map((point) => boxAround(point, DOT_SIZE)),
      },
      { left, right: width, bottom: BOTTOM },
    ),
    months: [...unknown, ...monthAxis(names, { xOf, y: BOTTOM, width, measure }, language)],
  };
}
