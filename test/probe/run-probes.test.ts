/** The page of the probe runs one probe after the other, and none of them keeps it from the next. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Probe } from '../../build/probe/belief';
import { type Result, runProbes } from '../../build/probe/page/run-probes';

type Script = Readonly<Record<string, (step: string) => unknown>>;

/** Takes the place of google.script.run: the script of each probe by its id. A promise that never ends is a call without answer. */
function standIn(script: Script): void {
  const runner = {
    take: (_answer: unknown): void => {},
    fail: (_error: unknown): void => {},
    withSuccessHandler(take: (answer: unknown) => void) {
      return { ...this, take };
    },
    withFailureHandler(fail: (error: unknown) => void) {
      return { ...this, fail };
    },
    probeStep(id: string, step: string) {
      const { take, fail } = this;
      new Promise((resolve) => resolve(script[id]?.(step))).then(take, fail);
    },
  };
  vi.stubGlobal('google', { script: { run: runner } });
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function results(probes: Readonly<Record<string, Probe>>): Promise<Record<string, Result>> {
  const told: Record<string, Result> = {};
  const given = Object.fromEntries(Object.entries(probes).map(([id, probe]) => [id, { probe }]));
  const running = runProbes(given, (id, result) => {
    told[id] = result;
  });
  await vi.runAllTimersAsync();
  await running;
  return told;
}

const probe = (expected: Probe['expected']): Probe => ({ observe: () => undefined, expected });
const seen = (observed: unknown) => ({ kind: 'seen', observed });

test('what agrees, differs, throws or never answers is told, and the probes after it run all the same', async () => {
  standIn({
    agrees: () => seen([1, 'a']),
    differs: () => seen(7),
    throws: () => {
      throw new Error('Service Spreadsheets failed');
    },
    'is silent': () => new Promise(() => {}),
    'is last': () => seen('threw: No such sheet'),
  });
  const told = await results({
    agrees: probe([1, 'a']),
    differs: probe(8),
    throws: probe(1),
    'is silent': probe(1),
    'is unknown to the page': { inPage: 'no such probe', expected: 1 },
    'is last': probe(/^threw: No/),
  });
  expect(told).toEqual({
    agrees: { kind: 'agreed', observed: [1, 'a'] },
    differs: { kind: 'differs', observed: 7 },
    throws: { kind: 'threw', message: 'Service Spreadsheets failed', name: 'Error' },
    'is silent': { kind: 'timed out' },
    'is unknown to the page': {
      kind: 'threw',
      message: 'The page has no probe no such probe.',
      name: 'Error',
    },
    'is last': { kind: 'agreed', observed: 'threw: No such sheet' },
  });
});

test('a cell that waits for its formula is looked at again, and given up in the end', async () => {
  let looks = 0;
  standIn({
    'comes late': (step) => {
      looks += step === 'observe' ? 1 : 0;
      return looks < 4 ? { kind: 'wait' } : seen('here');
    },
    'never comes': () => ({ kind: 'wait' }),
  });
  expect(await results({ 'comes late': probe('here'), 'never comes': probe('here') })).toEqual({
    'comes late': { kind: 'agreed', observed: 'here' },
    'never comes': { kind: 'timed out' },
  });
  expect(looks).toBe(4);
});
