import { expect, test } from 'vitest';
import type { ServiceCall } from '../../build/local/realm/realm';
import { isInWindow, traceTo } from './window';

const look: ServiceCall = { method: 'Range.getValues', access: 'read' };
const write: ServiceCall = { method: 'Range.setValues', access: 'write' };
const range: ServiceCall = { method: 'Sheet.getRange' };
const filled: ServiceCall = { method: 'Sheet.getLastRow' };

test.each([
  ['right before the first write after a look', [look, write], true],
  ['before the second of two writes', [look, write, write], true],
  ['after a question whether any cell is filled', [filled, write], true],
  ['before the look', [write, look], false],
  ['before a range is made after the look', [look, range], false],
  ['where a range was made between look and write', [look, range, write], false],
  ['before a write that no look came before', [range, write], false],
  ['before anything', [], false],
])('%s', (_, calls, expected) => {
  expect(isInWindow(calls)).toBe(expected);
});

test('a moment is told by the calls before it', () => {
  expect(traceTo([look, write])).toBe('Range.getValues → (here) Range.setValues');
});
