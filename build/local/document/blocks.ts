/** What blocks of cells have in common, and where they lie once they are moved. */
import type { Block } from './sheet-extras';

/** The part of both blocks, as one block, or none. */
export function shared(one: Block, other: Block): Block[] {
  const zone = {
    top: Math.max(one.top, other.top),
    bottom: Math.min(one.bottom, other.bottom),
    left: Math.max(one.left, other.left),
    right: Math.min(one.right, other.right),
  };
  return zone.top <= zone.bottom && zone.left <= zone.right ? [zone] : [];
}

export const moved = ({ top, bottom, left, right }: Block, down: number, aside: number): Block => ({
  top: top + down,
  bottom: bottom + down,
  left: left + aside,
  right: right + aside,
});
