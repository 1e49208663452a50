import type { Problem } from '../cells/problem';
import type { Language } from '../messages/language';

/** A cell holds 50,000 characters, and nobody reads more than a dozen. */
const MOST_SAID = 12;

/** The problems of one store as running text. */
export function problemsInWords(problems: readonly Problem[], language: Language): string {
  const said = problems.slice(0, MOST_SAID).map(({ text }) => text[language]);
  const more = problems.length - said.length;
  const rest = more > 0 ? [language === 'en' ? `and ${more} more` : `另有 ${more} 处`] : [];
  return [...said, ...rest].join(language === 'en' ? '; ' : '；');
}
