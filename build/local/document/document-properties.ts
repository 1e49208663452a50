/** The document's properties, which are texts that the script keeps with the file. */
const LONGEST_VALUE = 9 * 1024;

export function setProperty(properties: Map<string, string>, key: string, value: string): void {
  // Google counts the bytes of key and value. They are counted here because the realm that asks has no encoder.
  const size = new TextEncoder().encode(key + value).length;
  if (size > LONGEST_VALUE) throw new Error('Argument too large: value');
  properties.set(key, value);
}
