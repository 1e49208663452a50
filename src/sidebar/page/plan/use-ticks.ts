import { useState } from 'preact/hooks';
import type { StoreAhead } from '../../contract';
import { needsWork } from './needs-work';

/** Those that need work are chosen, until the user decides otherwise. */
interface Ticks {
  readonly atFirst: 'work' | 'none';
  /** What was ticked by hand since. */
  readonly byHand: ReadonlyMap<string, boolean>;
}

export function useTicks() {
  const [{ atFirst, byHand }, setTicks] = useState<Ticks>({ atFirst: 'work', byHand: new Map() });
  return {
    isTicked: (store: StoreAhead): boolean =>
      byHand.get(store.name) ?? (atFirst === 'work' && needsWork(store)),
    tick: (name: string, isTicked: boolean): void =>
      setTicks({ atFirst, byHand: new Map(byHand).set(name, isTicked) }),
    tickAll: (all: Ticks['atFirst']): void => setTicks({ atFirst: all, byHand: new Map() }),
  };
}
