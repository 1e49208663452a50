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

export function findIllegalValue(
  value: unknown,
  path = '',
  within: readonly object[] = [],
): IllegalValue | undefined {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : { path, kind: String(value) };
  if (typeof value !== 'object') return { path, kind: typeof value };
  if (within.includes(value)) return { path, kind: 'circular' };
  const inside = [...within, value];
  if (Array.isArray(value)) {
    return firstIllegal(
      Array.from(value, (item, index) => [`${path}[${index}]`, item]),
      inside,
    );
  }
  if (!isPlainObject(value)) return { path, kind: kindOf(value) };
  return firstIllegal(
    Object.entries(value).map(([key, item]) => [path ? `${path}.${key}` : key, item]),
    inside,
  );
}

function firstIllegal(
  items: readonly (readonly [path: string, item: unknown])[],
  within: readonly object[],
): IllegalValue | undefined {
  for (const [path, item] of items) {
    const illegal = findIllegalValue(item, path, within);
    if (illegal) return illegal;
  }
  return undefined;
}

/** Whether it is a plain object, which may have been made in another realm, whose Object is not this one's. */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return kindOf(value) === 'Object' && (prototype === null || Object.getPrototypeOf(prototype) === null);
}

const kindOf = (value: object) => Object.prototype.toString.call(value).slice('[object '.length, -1);
