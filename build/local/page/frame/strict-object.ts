/** An object that throws where something is asked of it that it does not have. */
export function strictObject<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === 'symbol' || Object.hasOwn(target, key)) return Reflect.get(target, key);
      throw new Error(`${name}.${key} is not implemented in the local workbook.`);
    },
  });
}
