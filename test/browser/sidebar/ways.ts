/**
 * In which language and by which hand a test is walked through: two ways that have both of each. Which two, the seed of
 * the run decides; `npm run test:exhaustive` walks all four.
 */
import type { Language } from '../../../src/messages/language';
import type { Hand } from './use-page';

type Way = readonly [Language, Hand];

const CROSSING: readonly (readonly Way[])[] = [
  [
    ['zh', 'mouse'],
    ['en', 'keyboard'],
  ],
  [
    ['zh', 'keyboard'],
    ['en', 'mouse'],
  ],
];

const ofThisRun = CROSSING[Number(process.env.TEST_SEED ?? 0) % 2] ?? [];

export const WAYS: readonly Way[] = process.env.EXHAUSTIVE ? CROSSING.flat() : ofThisRun;

/** The languages in which what one hand alone does is walked through. */
export const languagesBy = (hand: Hand): readonly Language[] =>
  WAYS.flatMap(([language, by]) => (by === hand ? [language] : []));
