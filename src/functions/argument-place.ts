import type { Bilingual } from '../messages/language';

export const argumentPlace = (name: string) => (): Bilingual => ({
  zh: `参数 ${name} `,
  en: `argument ${name}`,
});

/** The place of an item in an argument, for messages. @param index counted from 0 */
export const itemPlace = (name: string, index: number) => (): Bilingual => ({
  zh: `参数 ${name} 第 ${index + 1} 个`,
  en: `argument ${name}, item ${index + 1}`,
});
