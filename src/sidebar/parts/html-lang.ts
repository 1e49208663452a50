import type { Language } from '../../messages/language';

export const htmlLang = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en');
