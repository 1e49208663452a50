import { useMemo, useState } from 'preact/hooks';
import { salesByStore } from '../../../orders/sales-by-store';
import {
  groupSources,
  type NamelessFiles,
  type RememberedStores,
  rememberedAfter,
  type SourceGroup,
  type StoreChoice,
} from '../../../orders/source-groups';
import type { SourceSales } from '../../../orders/source-sales';
import { monthSales, type StoreMonths } from './month-sales';

interface GivenOrders {
  readonly sources: readonly SourceSales[];
  /** The stores of the monthly rows. */
  readonly stores: readonly string[];
  readonly remembered: RememberedStores;
  /** yyyy-MM-dd */
  readonly today: string;
}

/** Whose orders the files hold: what their names tell, until the user says otherwise. */
export function useWhoseOrders({ sources, stores, remembered, today }: GivenOrders) {
  const [nameless, setNameless] = useState<NamelessFiles>('together');
  const [chosen, setChosen] = useState<ReadonlyMap<string, StoreChoice>>(new Map());
  const groups = useMemo(
    () => groupSources(sources, stores, remembered, nameless),
    [sources, stores, remembered, nameless],
  );

  function choiceOf({ key, suggested }: SourceGroup): StoreChoice | undefined {
    const choice = chosen.get(key);
    // A store that was chosen from other rows is not among these.
    if (choice === null || (choice !== undefined && stores.includes(choice))) return choice;
    const isOnlyWay = groups.length === 1 && stores.length === 1;
    return suggested ?? (isOnlyWay ? stores[0] : undefined);
  }

  /** By the store that is chosen, or by the files where none is yet; without what goes nowhere. */
  function monthsBy(nameOf: (group: SourceGroup) => string | undefined): StoreMonths[] {
    const groupOf = new Map(
      groups.flatMap((group) => group.sources.map((source) => [source, group] as const)),
    );
    const storeOf = (source: SourceSales) => {
      const group = groupOf.get(source);
      return group && nameOf(group);
    };
    return salesByStore(sources, storeOf).stores.map(({ store, sources, months }) => ({
      store,
      from: [...new Set(sources.map((source) => source.store || source.name))],
      months: months.map((sum) => monthSales(sum, today)),
    }));
  }

  return {
    groups,
    nameless,
    setNameless,
    choiceOf,
    choose: (group: SourceGroup, choice: StoreChoice) => setChosen(new Map([...chosen, [group.key, choice]])),
    /** The groups that the user has not said anything of, and that their names don't tell. */
    open: groups.filter((group) => choiceOf(group) === undefined),
    /** What goes into the rows of each store. */
    byStore: monthsBy((group) => choiceOf(group) ?? undefined),
    /** What the files hold of all that goes somewhere, whether it is known yet where or not. */
    wanted: monthsBy((group) => (choiceOf(group) === null ? undefined : group.key)),
    /** What is to be remembered of the choices. */
    remembers: () => rememberedAfter(remembered, groups, choiceOf),
  };
}

export type WhoseOrders = ReturnType<typeof useWhoseOrders>;
