import type { AheadAnswer } from '../contract';

/** How many stores are found at a glance; more are searched. */
const MOST_WITHOUT_FILTER = 20;

export const wantsFilter = ({ stores }: AheadAnswer): boolean => stores.length > MOST_WITHOUT_FILTER;

export const isNamed = (name: string, words: string): boolean =>
  name.toLowerCase().includes(words.trim().toLowerCase());
