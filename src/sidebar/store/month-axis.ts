import type { Language } from '../../messages/language';
import { shortMonth } from '../../messages/store/sales-and-scores';
import type { MeasureText } from '../parts/measure-text';
import { type Label, within } from './chart-labels';

/** How far a label at the border is moved inwards. */
const GAP = 12;
/** Letters of 11 on lines as high as those of the tallest fonts, which are 1.45 times as high as their letters. */
const LINE = 16;
/** Every how many months one is named, so that a cycle of a year names those of its quarters. */
const STEPS = [1, 3, 6, 12, 24];

/**
 * As many months as have room, the last among them, and under the first of each year that year.
 * @param months yyyy-MM
 */
export function monthAxis(
  months: readonly string[],
  place: {
    readonly xOf: (index: number) => number;
    readonly y: number;
    readonly width: number;
    readonly measure: MeasureText;
  },
  language: Language,
): Label[] {
  const names = months.map((month) => shortMonth(Number(month.slice(5)))[language]);
  const room = Math.max(...['2000', ...names].map((text) => place.measure(text))) + GAP;
  const pitch = place.xOf(1) - place.xOf(0);
  const step = STEPS.find((count) => count * pitch >= room) ?? months.length;
  const shown = months.map((_, index) => index).filter((index) => (months.length - 1 - index) % step === 0);
  const yearOf = (index: number | undefined) => months[index ?? -1]?.slice(0, 4) ?? '';
  const label = (text: string, index: number, y: number): Label => {
    const width = place.measure(text);
    return { text, width, x: within(width, place.xOf(index), 0, place.width), y };
  };
  return shown.flatMap((index, order) => {
    const name = label(names[index] ?? '', index, place.y + LINE);
    const isNewYear = yearOf(index) !== yearOf(shown[order - 1]);
    return isNewYear ? [name, label(yearOf(index), index, place.y + 2 * LINE)] : [name];
  });
}
