/**
 * What `google.script.run` carries between a page and the script: null, booleans, finite numbers, strings, and arrays
 * and plain objects of these. Google makes null of some other values without a word and fails on others; here all of
 * them are refused, so that none is relied on.
 */
export interface IllegalValue {
  /** The place of the value, e.g. `stores[2].openedOn`; empty for the value itself. */
  readonly path: string;
  /** The kind of value, e.g. `Date`. */
  readonly kind: string;
}

/** The refusal as Google's client words it, naming the kind of the value. */
export function illegalArgument({ path, kind }: IllegalValue): string {
  if (kind === 'circular') return 'Failed due to circular reference.';
  return `Failed due to illegal value in property: ${path} (${kind})`;
}

export function findIllegalValue(value: unknown): IllegalValue | undefined {
  const illegal = findIn(value, []);
  return illegal && { path: pathOf(illegal.keys), kind: illegal.kind };
}

interface Found {
  /** What leads to the value, from the outermost inwards. */
  readonly keys: readonly (string | number)[];
  readonly kind: string;
}

/** @param within what the value lies in */
function findIn(value: unknown, within: object[]): Found | undefined {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : found(String(value));
  if (typeof value !== 'object') return found(typeof value);
  if (within.includes(value)) return found('circular');
  if (!Array.isArray(value) && !isPlainObject(value)) return found(kindOf(value));
  within.push(value);
  const inside = Array.isArray(value) ? findInItems(value, within) : findInProperties(value, within);
  within.pop();
  return inside;
}

const found = (kind: string): Found => ({ keys: [], kind });

function findInItems(items: readonly unknown[], within: object[]): Found | undefined {
  // By number: what an array lacks is undefined, which is not carried.
  for (let index = 0; index < items.length; index++) {
    const inside = findIn(items[index], within);
    if (inside) return under(index, inside);
  }
  return undefined;
}

function findInProperties(value: object, within: object[]): Found | undefined {
  for (const [key, property] of Object.entries(value)) {
    const inside = findIn(property, within);
    if (inside) return under(key, inside);
  }
  return undefined;
}

const under = (key: string | number, { keys, kind }: Found): Found => ({ keys: [key, ...keys], kind });

const pathOf = (keys: Found['keys']): string =>
  keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path ? `${path}.${key}` : key;
  }, '');

/** Whether it is a plain object, which may have been made in another realm, whose Object is not this one's. */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return kindOf(value) === 'Object' && (prototype === null || Object.getPrototypeOf(prototype) === null);
}

const kindOf = (value: object) => Object.prototype.toString.call(value).slice('[object '.length, -1);
