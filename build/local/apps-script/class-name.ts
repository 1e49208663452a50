/** Finds the name that Google has for the type of a value, as its messages about parameters use it. */
const classNames = new WeakMap<object, string>();

export function rememberClass<T extends object>(instance: T, className: string): T {
  classNames.set(instance, className);
  return instance;
}

export function classNameOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value !== 'object') return typeof value;
  const known = classNames.get(value);
  if (known !== undefined) return known;
  const kind = Object.prototype.toString.call(value).slice('[object '.length, -1);
  // With this word Google names an object that it has no class for.
  return kind === 'Object' ? '(class)' : kind;
}
