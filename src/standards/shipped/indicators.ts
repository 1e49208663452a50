import { calendarDay } from '../../calendar/calendar-day';
import type { Bilingual } from '../../messages/language';

/** The service scores that Tmall has used, one after the other. None of them can be compared with another. */
export const BASIC_SERVICE_SCORE: Bilingual = { zh: '基础服务考核分', en: 'basic service score' };
export const OVERALL_EXPERIENCE_SCORE: Bilingual = { zh: '店铺综合体验分', en: 'overall experience score' };
export const REAL_EXPERIENCE_SCORE: Bilingual = { zh: '店铺真实体验分', en: 'real experience score' };

/** The first day on which the platform shows the real experience score in the place of the overall one. */
export const REAL_EXPERIENCE_FROM = calendarDay(20250630);
