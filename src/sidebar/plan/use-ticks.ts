import { useState } from 'preact/hooks';
import type { StoreAhead } from '../contract';
import { needsWork } from './needs-work';

/** Which stores are chosen: those that need work, until the user decides otherwise. */
export interface Ticks {
  readonly isTicked: (store: StoreAhead) => boolean;
  readonly tick: (name: string, isTicked: boolean) => void;
  readonly tickAll: (all: AtFirst) => void;
}

type AtFirst = 'work' | 'none';

interface Ticked {
  readonly atFirst: AtFirst;
  /** What was ticked by hand since. */
  readonly byHand: ReadonlyMap<string, boolean>;
}

export function useTicks(): Ticks {
  const [{ atFirst, byHand }, setTicked] = useState<Ticked>({ atFirst: 'work', byHand: new Map() });
  return {
    isTicked: (store) => byHand.get(store.name) ?? (atFirst === 'work' && needsWork(store)),
    tick: (name, isTicked) => setTicked({ atFirst, byHand: new Map(byHand).set(name, isTicked) }),
    tickAll: (all) => setTicked({ atFirst: all, byHand: new Map() }),
  };
}
