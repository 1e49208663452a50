import type { Language } from '../messages/language';

/** The user's language, which may be asked for in every authorization mode. */
export const userLanguage = (): Language => (Session.getActiveUserLocale().startsWith('zh') ? 'zh' : 'en');
