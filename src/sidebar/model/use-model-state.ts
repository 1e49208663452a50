import { useEffect, useState } from 'preact/hooks';
import type { Store } from './model';

/** The store's state, drawn anew with every change. */
export function useStoreState<State>(store: Store<State>): State {
  const [state, setState] = useState(store.get());
  useEffect(() => {
    const follow = () => setState(store.get());
    // Something may have changed between the drawing and this.
    follow();
    return store.subscribe(follow);
  }, [store]);
  return state;
}
