import { useEffect, useState } from 'preact/hooks';
import type { Model } from './model';

/** Gives a component the model's state, and draws it anew with every change. */
export function useModelState<State>(model: Model<State>): State {
  const [state, setState] = useState(model.get());
  useEffect(() => {
    const follow = () => setState(model.get());
    // The state may have changed between the drawing and this effect.
    follow();
    return model.subscribe(follow);
  }, [model]);
  return state;
}
