/** Neighbouring columns or rows, in the order given: `count` of them from `first` on. */
export interface Run<Item> {
  readonly first: number;
  readonly items: readonly Item[];
}

/** Puts together what stands side by side: each call is a round trip. @param placeOf counted from 1 */
export function runsOf<Item>(items: readonly Item[], placeOf: (item: Item) => number): Run<Item>[] {
  const runs: { first: number; items: Item[] }[] = [];
  for (const item of [...items].sort((one, other) => placeOf(one) - placeOf(other))) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.items.length === placeOf(item)) last.items.push(item);
    else runs.push({ first: placeOf(item), items: [item] });
  }
  return runs;
}
