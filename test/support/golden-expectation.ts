import { expect } from 'vitest';

/** The greatest difference that is allowed: binary fractions may leave a trace in the fifteenth digit, nothing more. */
const NOISE = 1e-9;

/**
 * Expects what a cell must show: a number up to NOISE, a text exactly, "⚠ fragment" for an element that could not be
 * computed, `{ "text": [...], "without": [...] }` for a text that holds all the fragments, alternatives parted by `|`,
 * and none of the others.
 */
function expectCell(actual: unknown, expected: unknown): void {
  if (typeof expected === 'number') {
    expect(actual).toBeTypeOf('number');
    expect(Math.abs(Number(actual) - expected)).toBeLessThanOrEqual(NOISE * Math.max(1, Math.abs(expected)));
  } else if (typeof expected === 'string' && expected.startsWith('⚠ ')) {
    expect(String(actual).slice(0, 2)).toBe('⚠ ');
    expect(actual).toContain(expected.slice(2));
  } else if (isHolding(expected)) {
    expect(actual).toBeTypeOf('string');
    for (const fragment of expected.text) expectFragment(String(actual), fragment);
    for (const fragment of expected.without ?? []) expect(actual).not.toContain(fragment);
  } else {
    expect(actual).toStrictEqual(expected);
  }
}

function isHolding(expected: unknown): expected is { text: string[]; without?: string[] } {
  return typeof expected === 'object' && expected !== null && 'text' in expected;
}

export function expectFragment(text: string, fragment: string): void {
  const held = fragment.split('|').some((alternative) => text.includes(alternative));
  expect(held, `“${text}” should hold “${fragment}”`).toBe(true);
}

/** Expects rows under a header row, of which only the named columns are compared. */
function expectRecords(actual: unknown, records: readonly Record<string, unknown>[]): void {
  expect(Array.isArray(actual)).toBe(true);
  const [header = [], ...rows] = actual as unknown[][];
  expect(rows.length).toBe(records.length);
  records.forEach((record, index) => {
    for (const [name, expected] of Object.entries(record)) {
      expect(header).toContain(name);
      expectCell(rows[index]?.[header.indexOf(name)], expected);
    }
  });
}

export function expectResult(actual: unknown, expected: unknown): void {
  if (typeof expected === 'object' && expected !== null && 'records' in expected) {
    expectRecords(actual, expected.records as Record<string, unknown>[]);
  } else if (typeof expected === 'object' && expected !== null && 'header' in expected) {
    expect((actual as unknown[][])[0]).toStrictEqual(expected.header);
  } else if (Array.isArray(expected)) {
    const rows = actual as unknown[][];
    expect(Array.isArray(rows) && rows.map((row) => row.length)).toStrictEqual(
      (expected as unknown[][]).map((row) => row.length),
    );
    expected.forEach((row: unknown[], r) => {
      row.forEach((cell, c) => {
        expectCell(rows[r]?.[c], cell);
      });
    });
  } else {
    expectCell(actual, expected);
  }
}
