import type { Expected, Place, SheetProbe } from './belief';

/*
 * A fact is a single thing that somebody else has asserted at Google, subject by subject in facts/. It is probed as a belief is:
 * where Google says otherwise today, its author was wrong or Google has changed.
 */
export interface Fact {
  readonly source: string;
  /** The add-on calls nothing of it. */
  readonly isUnused?: boolean;
  readonly probe?: SheetProbe;
  /** Why no script can find out. */
  readonly byHand?: string;
}

export type Facts = Readonly<Record<string, Fact>>;

type More = Pick<Fact, 'isUnused'> & Pick<SheetProbe, 'refusedHere' | 'zone' | 'locale' | 'setUp'>;

/** Makes the facts of one source. */
export const factsOf =
  (source: string) =>
  (
    observe: (place: Place) => unknown,
    expected: Expected,
    { isUnused = false, ...more }: More = {},
  ): Fact => ({
    source,
    isUnused,
    probe: { ...more, observe, expected },
  });

/** The facts of a suite that its author runs at Google and on his stand-in alike. */
export const gasFakes = (file: string) => factsOf(`brucemcpherson/gas-fakes@dedcae3 ${file}`);
