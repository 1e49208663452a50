import { articleName } from '../messages/format';
import type { Bilingual } from '../messages/language';
import { tierNames, unconfirmed } from '../messages/standards';
import type { Provenance, Standard } from '../standards/standard';
import { doubtfulTier } from './doubt';

/** The article that a field rests on; undefined where its number is not known. */
export const articleOf = ({ article }: Provenance): Bilingual | undefined =>
  article === '' ? undefined : articleName(article);

/**
 * What a sentence rests on: the article of the first field and, where any of the fields was not read in the rule text,
 * that it is unconfirmed and why.
 */
export function basisOf(field: Provenance, ...others: readonly Provenance[]): Bilingual {
  const doubt = doubtOf(field, ...others);
  const article = articleOf(field);
  if (!doubt) return article ?? tierNames['rule text'];
  if (!article) return doubt;
  return { zh: `${article.zh}；${doubt.zh}`, en: `${article.en}, ${doubt.en}` };
}

/** @returns undefined where all of them were read in the rule text */
export function doubtOf(...fields: readonly Provenance[]): Bilingual | undefined {
  const tier = doubtfulTier(fields);
  return tier && unconfirmed(tierNames[tier]);
}

/** What an answer about sales rests on: how they are held against the target, and at which nodes. */
export const salesBasis = ({ provenance }: Standard, phase: 'trial' | 'formal'): Bilingual =>
  basisOf(provenance.sales, provenance[phase]);

export const scoreBasis = ({ provenance }: Standard): Bilingual => basisOf(provenance.score);

export const continuityBasis = ({ provenance }: Standard): Bilingual => basisOf(provenance.continuity);
