import { TEXT_SIZE } from '../parts/measure-text';
/** Lengths are sixteenths of a rem: pixels, until the user enlarges the text. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A text whose middle stands at x, on the line y. */
export interface Label extends Point {
  readonly text: string;
  readonly width: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A target's mark reaches that far to each side, a month's dot this far. */
export const MARK_SIZE = 5;
export const DOT_SIZE = 2.5;
const GAP = 2;

/** The middle of a text, moved sideways until the text stands between the borders. */
export function within(width: number, x: number, left: number, right: number): number {
  const half = width / 2;
  return Math.max(left + half, Math.min(right - half, x));
}

/** What a mark or a dot takes, which no label may cover. */
export const boxAround = ({ x, y }: Point, size: number): Box => ({
  left: x - size,
  right: x + size,
  top: y - size,
  bottom: y + size,
});

const labelBox = ({ x, y, width }: Label): Box => ({
  left: x - width / 2 - GAP,
  right: x + width / 2 + GAP,
  top: y - TEXT_SIZE + 1,
  bottom: y + 2,
});

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const isFree = (label: Label, boxes: readonly Box[]): boolean =>
  !boxes.some((box) => overlap(box, labelBox(label)));

/** Above the mark and then below: to the side from which, or to which, a rising line does not go; else in the middle. */
function placesFor({ width, x, y }: Label): Point[] {
  const aside = width / 2 - MARK_SIZE;
  const above = y - MARK_SIZE - 3;
  const below = y + MARK_SIZE + TEXT_SIZE;
  return [
    { x: x - aside, y: above },
    { x, y: above },
    { x: x + aside, y: below },
    { x, y: below },
  ];
}

/**
 * Labels beside their marks. One that matters may stand on the line, where there is no other room; one that would cover
 * a mark or another label is left out.
 * @param wanted the most important first, each with the place of its mark
 */
export function placeLabels<Wanted extends Label & { readonly matters: boolean }>(
  wanted: readonly Wanted[],
  { marks, dots }: { readonly marks: readonly Box[]; readonly dots: readonly Box[] },
  area: { readonly left: number; readonly right: number; readonly bottom: number },
): Wanted[] {
  const taken = [...marks];
  const placed: Wanted[] = [];
  for (const one of wanted) {
    const places = placesFor(one)
      .map((place) => ({ ...one, ...place, x: within(one.width, place.x, area.left, area.right) }))
      .filter(({ y }) => y >= TEXT_SIZE && y <= area.bottom && one.width <= area.right - area.left)
      .filter((place) => isFree(place, taken));
    const label = places.find((place) => isFree(place, dots)) ?? (one.matters ? places[0] : undefined);
    if (!label) continue;
    placed.push(label);
    taken.push(labelBox(label));
  }
  return placed;
}
