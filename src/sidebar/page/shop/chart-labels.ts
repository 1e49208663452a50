/** Lengths are sixteenths of a rem: pixels, until the user enlarges the text. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A text whose middle stands at x, on the line y. */
export interface Label extends Point {
  readonly text: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const TEXT_SIZE = 11;
/** A mark reaches that far to each side. */
export const MARK_SIZE = 5;
const GAP = 3;

/** A little more than the text takes in any of the page's fonts. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, sign) => sum + TEXT_SIZE * (sign > '\u02ff' ? 1 : 0.62), 0);

/** A text moved sideways until it stands between the borders. */
export function within(text: string, x: number, left: number, right: number): number {
  const half = textWidth(text) / 2;
  return Math.max(left + half, Math.min(right - half, x));
}

const markBox = ({ x, y }: Point): Box => ({
  left: x - MARK_SIZE,
  right: x + MARK_SIZE,
  top: y - MARK_SIZE,
  bottom: y + MARK_SIZE,
});

const labelBox = ({ x, y, text }: Label): Box => ({
  left: x - textWidth(text) / 2 - GAP,
  right: x + textWidth(text) / 2 + GAP,
  top: y - TEXT_SIZE + 1,
  bottom: y + 2,
});

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/**
 * Labels above their marks, or below where something else stands; one that has no room is left out.
 * @param wanted the most important first, each with the place of its mark
 * @param marks what no label may cover
 */
export function placeLabels(
  wanted: readonly Label[],
  marks: readonly Point[],
  area: { readonly left: number; readonly right: number; readonly bottom: number },
): Label[] {
  const taken = marks.map(markBox);
  const placed: Label[] = [];
  for (const { text, x, y } of wanted) {
    const label = [y - MARK_SIZE - 3, y + MARK_SIZE + TEXT_SIZE]
      .map((line): Label => ({ text, x: within(text, x, area.left, area.right), y: line }))
      .filter((one) => one.y >= TEXT_SIZE && one.y <= area.bottom)
      .find((one) => !taken.some((box) => overlap(box, labelBox(one))));
    if (!label) continue;
    placed.push(label);
    taken.push(labelBox(label));
  }
  return placed;
}
