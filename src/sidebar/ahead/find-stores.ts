import type { AheadAnswer } from '../contract';

/** More than these are not found at a glance. */
const MOST_WITHOUT_FILTER = 20;

export const wantsFilter = ({ stores }: AheadAnswer): boolean => stores.length > MOST_WITHOUT_FILTER;

export const isNamed = (name: string, words: string): boolean =>
  name.toLowerCase().includes(words.trim().toLowerCase());
