import { foldText } from '../cells/read-text';

/** What a file says of whose orders it holds. */
export interface FileSigns {
  /** The stores that its lines name. */
  readonly names: readonly string[];
  readonly fileName: string;
}

/** What Tmall calls its kinds of stores, which teams leave away. */
const KIND_OF_STORE = /(?:天猫|官方|卖场型|海外|品牌)*(?:旗舰店|专卖店|专营店|企业店|店铺|店)$/;

/** What a name is known by. */
export const storeKey = (name: string): string => foldText(name).replace(/\s/g, '');

const coreOf = (name: string): string => storeKey(name).replace(KIND_OF_STORE, '') || storeKey(name);

/**
 * The store of the workbook that a file is of.
 * @param remembered what the user chose before, by the key of the name in the file
 * @returns undefined where the file names several stores, or no store of the list fits, or more than one does
 */
export function storeOfFile(
  { names, fileName }: FileSigns,
  stores: readonly string[],
  remembered: ReadonlyMap<string, string> = new Map(),
): string | undefined {
  const [name, ...others] = names;
  if (others.length > 0) return undefined;
  if (name === undefined) return soleOf(stores, (store) => storeKey(fileName).includes(coreOf(store)));
  const chosen = remembered.get(storeKey(name));
  if (chosen !== undefined && stores.includes(chosen)) return chosen;
  return (
    soleOf(stores, (store) => storeKey(store) === storeKey(name)) ??
    soleOf(stores, (store) => coreOf(store) === coreOf(name)) ??
    soleOf(stores, (store) => coreOf(name).includes(coreOf(store)) || coreOf(store).includes(coreOf(name)))
  );
}

function soleOf(stores: readonly string[], fits: (store: string) => boolean): string | undefined {
  const [only, ...others] = stores.filter(fits);
  return others.length === 0 ? only : undefined;
}
