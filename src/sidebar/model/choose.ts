import type { MonthlyKey } from '../../tables/monthly-rows-table';
import { checkColumns } from './check-columns';
import type { Choice, PageStore } from './page-state';

/** Takes over a choice that leaves the columns as they are. */
export function choose(store: PageStore, change: Partial<Choice>): void {
  store.set({ choice: { ...store.get().choice, ...change }, mistake: undefined });
}

/** Another sheet has other columns: what was corrected by hand is forgotten with what was read. */
export function chooseRowsSheet(store: PageStore, rowsSheet: number): void {
  choose(store, { rowsSheet, columns: {} });
  store.set({ check: undefined });
  if (store.get().columnsAreOpen) void checkColumns(store);
}

/** What is wrong in the rows depends on the targets as well. */
export function chooseTargetsSheet(store: PageStore, targetsSheet: number): void {
  choose(store, { targetsSheet });
  if (store.get().columnsAreOpen) void checkColumns(store);
}

/** @param standardsSheet null where the built-in versions are to do */
export function chooseStandardsSheet(store: PageStore, standardsSheet: number | null): void {
  choose(store, { standardsSheet });
  if (store.get().columnsAreOpen) void checkColumns(store);
}

/** @param weightsSheet null where all dimensions weigh the same */
export function chooseWeightsSheet(store: PageStore, weightsSheet: number | null): void {
  choose(store, { weightsSheet });
  if (store.get().columnsAreOpen) void checkColumns(store);
}

/**
 * The header goes along, so that the choice is known to be void once another stands there.
 * @param position counted from 1; 0 is "this sheet has none"
 */
export function chooseColumn(store: PageStore, key: MonthlyKey, position: number): void {
  const { check, choice } = store.get();
  const header = check?.answer?.headers[position - 1]?.trim() ?? '';
  choose(store, { columns: { ...choice.columns, [key]: { position, header } } });
  void checkColumns(store);
}

export function openColumns(store: PageStore, columnsAreOpen: boolean): void {
  if (store.get().columnsAreOpen === columnsAreOpen) return;
  store.set({ columnsAreOpen });
  if (columnsAreOpen && !store.get().check) void checkColumns(store);
}
