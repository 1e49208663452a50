/** One place for what the page knows; whoever shows a part of it is told of every change. */
export interface Model<State> {
  readonly get: () => State;
  readonly set: (change: Partial<State>) => void;
  /** Has `notice` called at every change. @returns a function that ends the subscription */
  readonly subscribe: (notice: () => void) => () => void;
}

export function createModel<State extends object>(initial: State): Model<State> {
  let state = initial;
  const notices = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      for (const notice of notices) notice();
    },
    subscribe: (notice) => {
      notices.add(notice);
      return () => notices.delete(notice);
    },
  };
}
