import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { createStore } from '../model/model';
import { useStoreState } from '../model/use-model-state';
import { type ImportState, type ImportStore, INITIAL_IMPORT } from './import-state';

export interface Import {
  readonly store: ImportStore;
  readonly state: ImportState;
}

export const ImportContext = createContext<Import | undefined>(undefined);

/** What the tab knows; it stays while another tab is shown. */
export function useNewImport(): Import {
  const store = useMemo(() => createStore(INITIAL_IMPORT), []);
  const state = useStoreState(store);
  return useMemo(() => ({ store, state }), [store, state]);
}

export function useImport(): Import {
  const its = useContext(ImportContext);
  if (!its) throw new Error('a component stands outside of the import tab');
  return its;
}
