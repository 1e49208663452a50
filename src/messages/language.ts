/** The two languages the product speaks. `zh` is simplified Chinese and the default. */
export type Language = 'zh' | 'en';

/** A text in both languages, side by side. */
export type Bilingual = Readonly<Record<Language, string>>;

/** One line for a cell's error, which has no language of its own: Chinese, then English. */
export const bothLanguages = (text: Bilingual): string => `${text.zh} / ${text.en}`;
