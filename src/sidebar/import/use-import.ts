import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { createModel } from '../model/model';
import { useModelState } from '../model/use-model-state';
import { type ImportModel, type ImportState, INITIAL_IMPORT } from './import-state';

export interface Import {
  readonly model: ImportModel;
  readonly state: ImportState;
}

export const ImportContext = createContext<Import | undefined>(undefined);

/** What the tab knows; it stays while another tab is shown. */
export function useNewImport(): Import {
  const model = useMemo(() => createModel(INITIAL_IMPORT), []);
  const state = useModelState(model);
  return useMemo(() => ({ model, state }), [model, state]);
}

export function useImport(): Import {
  const its = useContext(ImportContext);
  if (!its) throw new Error('a component stands outside of the import tab');
  return its;
}
