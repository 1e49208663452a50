/** Asks the workbook outside the realm. Its answers are JSON text, so whatever is made of them belongs to this realm. */
import type { Connect, HostCall, RealmEntry } from '../realm/realm';

let host: HostCall | undefined;

/**
 * Hands the entry to the host, gets in return the function that asks the host, and removes the way to it from the
 * globals before the add-on is loaded.
 */
export function connectHost(entry: RealmEntry): void {
  const realm = globalThis as { connectRealm?: Connect };
  host = realm.connectRealm?.(entry);
  delete realm.connectRealm;
}

export function askHost(question: string, ...args: readonly unknown[]): unknown {
  if (!host) throw new Error('The realm is not connected to a workbook.');
  const answer: { value?: unknown; error?: string } = JSON.parse(host(question, JSON.stringify(args)));
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}
