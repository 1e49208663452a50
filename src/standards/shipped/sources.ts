import type { Bilingual } from '../../messages/language';
import type { Provenance, Tier } from '../standard';

/**
 * States where a field was read, or what it was concluded from.
 * @param article the article of the version's own text; "" where its number is not known
 */
export const readIn = (tier: Tier, source: string | Bilingual, article = ''): Provenance => ({
  article,
  tier,
  source: typeof source === 'string' ? { zh: source, en: source } : source,
});
