/**
 * Gives the first answer again whenever the same is asked. A table asks about the same few things thousands of times.
 * @param answer never answers undefined, which stands for what has not been asked yet
 */
export function remembered<Asked, Answer extends NonNullable<unknown> | null>(
  answer: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    let found = known.get(asked);
    if (found === undefined) {
      found = answer(asked);
      known.set(asked, found);
    }
    return found;
  };
}

/** Makes a thing when it is first asked for: a formula pays for whatever the script makes while it is loaded. */
export function madeOnce<Thing>(make: () => Thing): () => Thing {
  let made: { readonly thing: Thing } | undefined;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
}
