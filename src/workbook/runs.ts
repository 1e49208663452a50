/** Neighbouring columns or rows: the items in their order, and the place of the first one. */
export interface Run<Item> {
  readonly first: number;
  readonly items: readonly Item[];
}

/**
 * Puts together what stands side by side, since each call to Google is a round trip. @param placeOf the row or column
 * of an item, counted from 1
 */
export function runsOf<Item>(items: readonly Item[], placeOf: (item: Item) => number): Run<Item>[] {
  const runs: { first: number; items: Item[] }[] = [];
  for (const item of [...items].sort((one, other) => placeOf(one) - placeOf(other))) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.items.length === placeOf(item)) last.items.push(item);
    else runs.push({ first: placeOf(item), items: [item] });
  }
  return runs;
}
