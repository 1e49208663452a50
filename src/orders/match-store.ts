import { foldText } from '../cells/read-text';

/** Tmall's words for kinds of stores, which teams leave away from a store's name. */
const KIND_OF_STORE = /(?:天猫|官方|卖场型|海外|品牌)*(?:旗舰店|专卖店|专营店|企业店|店铺|店)$/;
/** The shortest name that is looked for within another: a single character is part of too many names. */
const SHORTEST_PART = 2;

/** The form in which names of stores are compared. */
export const storeKey = (name: string): string => foldText(name).replace(/\s/g, '');

const coreOf = (name: string): string => storeKey(name).replace(KIND_OF_STORE, '') || storeKey(name);

/** A store of the workbook that a name in a file may mean; the lower its rank, the surer. */
export interface Match {
  readonly store: string;
  readonly rank: number;
}

/** How names are compared, the surest first. */
const COMPARISONS: readonly ((name: string, store: string) => boolean)[] = [
  (name, store) => storeKey(name) === storeKey(store),
  (name, store) => coreOf(name) === coreOf(store),
  (name, store) => isPart(coreOf(store), coreOf(name)) || isPart(coreOf(name), coreOf(store)),
];

const isPart = (part: string, whole: string): boolean => part.length >= SHORTEST_PART && whole.includes(part);

/** @returns undefined where no store of the list fits, or more than one does */
export function matchName(name: string, stores: readonly string[]): Match | undefined {
  for (const [rank, fits] of COMPARISONS.entries()) {
    const store = soleOf(stores, (one) => fits(name, one));
    if (store !== undefined) return { store, rank };
  }
  return undefined;
}

/** Finds the store that the name of a file means, for a file whose lines name no store. */
export function matchFileName(fileName: string, stores: readonly string[]): Match | undefined {
  const store = soleOf(stores, (one) => isPart(coreOf(one), storeKey(fileName)));
  return store === undefined ? undefined : { store, rank: COMPARISONS.length };
}

function soleOf(stores: readonly string[], fits: (store: string) => boolean): string | undefined {
  const [only, ...others] = stores.filter(fits);
  return others.length === 0 ? only : undefined;
}
