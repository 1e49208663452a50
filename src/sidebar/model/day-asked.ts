import type { PageState } from './page-state';
import { nowAt } from './read-workbook';

const HOUR = 3_600_000;

/**
 * Today in Beijing, since the rule's clock is Beijing's, whatever the spreadsheet's zone; China has kept one offset
 * since 1991.
 */
export const beijingsToday = (now: number): string => new Date(now + 8 * HOUR).toISOString().slice(0, 10);

/** Beijing's today as yyyy-MM-dd; "" where the page does not know the day yet. */
export const todayOf = ({ workbook, start }: Pick<PageState, 'workbook' | 'start'>): string =>
  workbook ? beijingsToday(nowAt(workbook)) : (start?.today ?? '');

/** The day that is asked about: a chosen day stays; where none was chosen it is today, also in a page that was left open. */
export const dayAsked = (state: Pick<PageState, 'workbook' | 'start' | 'choice'>): string =>
  state.choice.date ?? todayOf(state);
