import { type Match, matchFileName, matchName, storeKey } from './match-store';
import type { SourceSales } from './source-sales';

/** Sources of which one and the same store is asked for. */
export interface SourceGroup {
  /** By which a choice for it is known while the same files are shown. */
  readonly key: string;
  /** The store that the lines name; "" where they name none. */
  readonly store: string;
  readonly sources: readonly SourceSales[];
  /** The store of the workbook, as far as that can be told; undefined where it has to be asked for. */
  readonly suggested: StoreChoice | undefined;
}

/** A store of the workbook; null where the orders are to go nowhere. */
export type StoreChoice = string | null;

/** What was chosen before, by the key of the name in the files. */
export type RememberedStores = Readonly<Record<string, StoreChoice>>;

/** What the user has said of the files that name no store. */
export type NamelessFiles = 'together' | 'apart';

/**
 * Groups what the files come to by the store that they name. Files that name none are told by their own names or, where
 * these tell nothing, asked about together, or one by one.
 * @param stores of the workbook
 */
export function groupSources(
  sources: readonly SourceSales[],
  stores: readonly string[],
  remembered: RememberedStores = {},
  nameless: NamelessFiles = 'together',
): SourceGroup[] {
  const named = new Set(sources.filter(({ store }) => store !== '').map(({ name }) => name));
  const groups = new Map<string, { readonly match: Match | undefined; readonly its: SourceSales[] }>();
  for (const source of sources) {
    // Lines without a store among others that name some are not told by the name of their file.
    const byFile =
      source.store === '' && !named.has(source.name) ? matchFileName(source.name, stores) : undefined;
    const key = keyOf(source, byFile, nameless);
    const match = source.store === '' ? byFile : matchName(source.store, stores);
    const group = groups.get(key) ?? { match, its: [] };
    group.its.push(source);
    groups.set(key, group);
  }
  const matches = [...groups.values()].flatMap(({ match }) => (match ? [match] : []));
  return [...groups].map(([key, { match, its }]) => ({
    key,
    store: its[0]?.store ?? '',
    sources: its,
    suggested: suggestedFor(its, match && surestOf(match, matches), stores, remembered),
  }));
}

const keyOf = ({ store, name }: SourceSales, byFile: Match | undefined, nameless: NamelessFiles): string => {
  if (store !== '') return `store ${storeKey(store)}`;
  if (byFile) return `file of ${byFile.store}`;
  return nameless === 'apart' ? `file ${name}` : 'files';
};

function suggestedFor(
  [first]: readonly SourceSales[],
  byName: string | undefined,
  stores: readonly string[],
  remembered: RememberedStores,
): StoreChoice | undefined {
  const chosen = first && first.store !== '' ? remembered[storeKey(first.store)] : undefined;
  return chosen === null || (chosen !== undefined && stores.includes(chosen)) ? chosen : byName;
}

/** Where two names of the files may mean one store, the surer one does; where both may just as well, neither. */
const surestOf = (match: Match, all: readonly Match[]): string | undefined =>
  all.every((other) => other === match || other.store !== match.store || other.rank > match.rank)
    ? match.store
    : undefined;

/** So many names are remembered at most: they are kept in one property of the file, with other things. */
const MOST_REMEMBERED = 60;

/**
 * What is remembered after the user has chosen: the stores of names that could not be told, or were told wrongly. The
 * oldest are forgotten first.
 */
export function rememberedAfter(
  remembered: RememberedStores,
  groups: readonly SourceGroup[],
  choiceOf: (group: SourceGroup) => StoreChoice | undefined,
): RememberedStores {
  const added = groups.flatMap((group): [string, StoreChoice][] => {
    const chosen = choiceOf(group);
    const isNews = group.store !== '' && chosen !== undefined && chosen !== group.suggested;
    return isNews ? [[storeKey(group.store), chosen]] : [];
  });
  if (added.length === 0) return remembered;
  const news = new Map(added);
  const kept = Object.entries(remembered).filter(([key]) => !news.has(key));
  return Object.fromEntries([...kept, ...news].slice(-MOST_REMEMBERED));
}
