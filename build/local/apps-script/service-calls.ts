/** Counts the calls of service methods: each is a round trip at Google, and what is slow in a script. */
const counts = new Map<string, number>();

export function countServiceCall(method: string): void {
  counts.set(method, (counts.get(method) ?? 0) + 1);
}

export function serviceCalls(): Record<string, number> {
  return Object.fromEntries(counts);
}
