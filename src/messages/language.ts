/** The two languages the product speaks. `zh` is simplified Chinese and the default. */
export type Language = 'zh' | 'en';

/** One text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;
