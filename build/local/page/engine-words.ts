/** The engine's most visible English strings in Chinese. A string that is missing here stays English. */
import type { Language } from '../../../src/messages/language';
import ZH from './engine-words.zh.json';

const CHINESE: Readonly<Record<string, string>> = ZH;

export function engineWord(text: string, language: Language): string {
  return language === 'zh' ? (CHINESE[text] ?? text) : text;
}
