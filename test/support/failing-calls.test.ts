import { expect, test } from 'vitest';
import { callsToFail } from './failing-calls';

const firstCalls = (count: number, oneOf: number, seed: string): number[] => {
  const calls: number[] = [];
  for (const call of callsToFail({ oneOf, seed })) {
    if (call > count) return calls;
    calls.push(call);
  }
  return calls;
};

test('one of one is every call', () => {
  expect(firstCalls(100, 1, 'a')).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
});

test('one of four is one of each four calls, the same for the same seed', () => {
  const calls = firstCalls(400, 4, 'a');
  expect(calls.map((call) => Math.ceil(call / 4))).toEqual(
    Array.from({ length: 100 }, (_, index) => index + 1),
  );
  expect(firstCalls(400, 4, 'a')).toEqual(calls);
  expect(firstCalls(400, 4, 'b')).not.toEqual(calls);
});

test('over many seeds every call has its turn, the last ones as often as the first', () => {
  const turns = new Map<number, number>();
  for (let seed = 0; seed < 400; seed += 1) {
    for (const call of firstCalls(90, 4, `seed ${seed}`)) turns.set(call, (turns.get(call) ?? 0) + 1);
  }
  expect(turns.size).toBe(90);
  for (const count of turns.values()) {
    expect(count).toBeGreaterThan(50);
    expect(count).toBeLessThan(150);
  }
});

test('work that makes calls without end is noticed', () => {
  const endless = (): number => {
    let calls = 0;
    for (const _ of callsToFail({ oneOf: 4, seed: 'a' })) calls += 1;
    return calls;
  };
  expect(endless).toThrow('never ends');
});
