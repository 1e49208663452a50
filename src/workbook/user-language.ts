import type { Language } from '../messages/language';

/** The user's language. Google answers this in every authorization mode. */
export function userLanguage(): Language {
  try {
    return Session.getActiveUserLocale().startsWith('zh') ? 'zh' : 'en';
  } catch {
    return 'zh';
  }
}
