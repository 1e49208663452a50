import type { Bilingual } from '../messages/language';
import { doubtNames, unconfirmedSentence } from '../messages/report/unconfirmed';
import { tierNames } from '../messages/standards';
import { type Provenance, TIERS, type Tier } from '../standards/standard';

/** What of an answer was not read in the rule text, and how far it can be trusted all the same. */
export interface Doubt {
  readonly name: Bilingual;
  readonly tier: Tier;
}

/** The worst tier of the fields; undefined where all of them were read in the rule text. */
export function doubtfulTier(fields: readonly Provenance[]): Tier | undefined {
  const worst = TIERS[Math.max(0, ...fields.map(({ tier }) => TIERS.indexOf(tier)))];
  return worst === 'rule text' ? undefined : worst;
}

/** @returns none where all of the fields were read in the rule text */
export function doubtsAbout(name: Bilingual, ...fields: readonly Provenance[]): Doubt[] {
  const tier = doubtfulTier(fields);
  return tier === undefined ? [] : [{ name, tier }];
}

/** One sentence for all doubts, the least of them first; none where there is no doubt. */
export function doubtsInWords(doubts: readonly Doubt[]): readonly Bilingual[] {
  if (doubts.length === 0) return [];
  const key = doubts.map(({ name, tier }) => `${name.zh} ${tier}`).join();
  let said = SAID.get(key);
  if (!said) {
    said = wordsFor(doubts);
    SAID.set(key, said);
  }
  return said;
}

/** Most stores of a report have the same doubts. */
const SAID = new Map<string, readonly Bilingual[]>();

function wordsFor(doubts: readonly Doubt[]): Bilingual[] {
  const doubted = TIERS.filter((tier) => doubts.some((one) => one.tier === tier));
  const groups = doubted.map((tier) => ({
    tier: tierNames[tier],
    names: together(doubts.filter((one) => one.tier === tier).map(({ name }) => name)),
  }));
  return [unconfirmedSentence(groups)];
}

const REQUIREMENTS: readonly Bilingual[] = [doubtNames.sales, doubtNames.score, doubtNames.continuity];

/** One name for the three requirements where all of them are meant. */
function together(names: readonly Bilingual[]): Bilingual[] {
  if (!REQUIREMENTS.every((one) => names.includes(one))) return [...names];
  return [doubtNames.requirements, ...names.filter((one) => !REQUIREMENTS.includes(one))];
}
