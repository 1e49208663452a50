/* What the page of the probe asks the script for, to see how google.script.run carries it. */

/** Gives back what it was given. */
export const echo = (value: unknown): unknown => value;

const KINDS: Readonly<Record<string, () => unknown>> = {
  nothing: () => undefined,
  null: () => null,
  date: () => new Date(0),
  'date within': () => ({ day: new Date(0) }),
  NaN: () => ({ a: Number.NaN }),
  nested: () => ({ a: [1, 'b', true, null], c: { d: 2.5 } }),
  failure: () => {
    throw new Error('thrown for the page');
  },
};

export const giveKind = (name: string): unknown => KINDS[name]?.();

/** A text of so many characters. */
export const giveText = (length: number): string => 'x'.repeat(length);
