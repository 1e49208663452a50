import { useEffect, useState } from 'preact/hooks';
import type { Model } from './model';

/** The model's state, drawn anew with every change. */
export function useModelState<State>(model: Model<State>): State {
  const [state, setState] = useState(model.get());
  useEffect(() => {
    const follow = () => setState(model.get());
    // Something may have changed between the drawing and this.
    follow();
    return model.subscribe(follow);
  }, [model]);
  return state;
}
