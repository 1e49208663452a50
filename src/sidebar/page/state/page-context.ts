import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Bilingual } from '../../../messages/language';
import { initialState, type PageState, type PageStore } from './page-state';
import { createStore } from './store';

export const PageContext = createContext<PageStore>(createStore(initialState('zh')));

export interface Page {
  readonly store: PageStore;
  readonly state: PageState;
  /** A text in the page's language. */
  readonly say: (text: Bilingual) => string;
}

/** What the page knows, and the way to change it. */
export function usePage(): Page {
  const store = useContext(PageContext);
  const [state, setState] = useState(store.get());
  useEffect(() => {
    const follow = () => setState(store.get());
    // Something may have changed between the drawing and this.
    follow();
    return store.subscribe(follow);
  }, [store]);
  return { store, state, say: (text) => text[state.language] };
}
