import type { Bilingual } from '../../../src/messages/language';

export const MONTHLY_ROWS: Bilingual = { zh: '月度数据', en: 'Monthly rows' };
export const TARGETS: Bilingual = { zh: '考核目标', en: 'Targets' };
export const TRY_IT: Bilingual = { zh: '试一试', en: 'Try it' };
