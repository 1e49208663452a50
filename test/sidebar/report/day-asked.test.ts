/** The day that the page asks about: today in Beijing, at every call, unless somebody chose another. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createModel } from '../../../src/sidebar/model/model';
import { type Choice, initialState, type PageModel } from '../../../src/sidebar/model/page-state';
import type { ReadWorkbook } from '../../../src/sidebar/model/read-workbook';
import { requested } from '../../../src/sidebar/model/requested';

const choose = (model: PageModel, change: Partial<Choice>): void =>
  model.set({ choice: { ...model.get().choice, ...change } });

/** A page that has read a workbook, and knows its two sheets. */
function openPage(): PageModel {
  const model: PageModel = createModel(initialState('en', 'report'));
  model.set({ workbook: { ahead: 0 } as ReadWorkbook });
  choose(model, { rowsSheet: 1, targetsSheet: 2 });
  return model;
}

const dayOf = (model: PageModel) => {
  const request = requested(model.get());
  return 'field' in request ? request : request.date;
};

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

test('a page that was left open asks about the day on which it is asked', () => {
  vi.setSystemTime('2026-11-27T03:00:00Z');
  const model = openPage();
  expect(dayOf(model)).toBe('2026-11-27');
  vi.setSystemTime('2026-12-01T03:00:00Z');
  expect(dayOf(model)).toBe('2026-12-01');
});

test('today is Beijing’s: it changes there while it is still yesterday’s afternoon in Greenwich', () => {
  vi.setSystemTime('2026-11-29T15:59:59Z');
  const model = openPage();
  expect(dayOf(model)).toBe('2026-11-29');
  vi.setSystemTime('2026-11-29T16:00:00Z');
  expect(dayOf(model)).toBe('2026-11-30');
});

test('a day that somebody chose stays, and one that was taken out is asked for', () => {
  vi.setSystemTime('2026-11-27T03:00:00Z');
  const model = openPage();
  choose(model, { date: '2026-10-31' });
  vi.setSystemTime('2026-12-01T03:00:00Z');
  expect(dayOf(model)).toBe('2026-10-31');
  choose(model, { date: '' });
  expect(dayOf(model)).toEqual({ field: 'date' });
  choose(model, { date: undefined });
  expect(dayOf(model)).toBe('2026-12-01');
});
