import { useState } from 'preact/hooks';
import type { MonthStore } from '../contract';

/** The stores that get a row: those that are usual, until the user says otherwise. */
export function useTickedStores() {
  const [ticked, setTicked] = useState<Readonly<Record<string, boolean>>>({});
  return {
    isTicked: ({ name, isUsual }: MonthStore) => ticked[name] ?? isUsual,
    tick: (stores: readonly MonthStore[], isOn: boolean) =>
      setTicked({ ...ticked, ...Object.fromEntries(stores.map(({ name }) => [name, isOn])) }),
    untick: () => setTicked({}),
  };
}
