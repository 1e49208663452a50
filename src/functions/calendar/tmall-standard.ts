import { dates, lang, onboards, standards } from '../arguments';
import { customFunction } from '../custom-function';
import { RANGE_ERRORS } from '../range-errors';

export const TMALL_STANDARD = customFunction({
  name: 'TMALL_STANDARD',
  args: [onboards, dates, lang, standards],
  answer: {
    each:
      ({ lang, standards }) =>
      ({ onboard, date }) =>
        standards.lifeOf(onboard).cycleOn(date)?.standard.name[lang],
  },
  help: {
    family: 'calendar',
    summary: {
      zh: '某日所在考核周期的适用标准：周期首日有效的版本，用到该周期结束',
      en: 'The governing standard on a day: the version in force on the first day of its cycle, kept to the end of it',
    },
    returns: {
      zh: `考核标准的名称；未上线时为空；${RANGE_ERRORS.zh}`,
      en: `The name of the standard; blank before the store opens; ${RANGE_ERRORS.en}`,
    },
    basis: { zh: '第三条', en: 'Article 3' },
    examples: [
      { given: ['2022-07-08', '2022-08-01'], gives: '2022年天猫商家考核标准（按季度试考版）' },
      {
        given: ['2022-07-08', '2026-11-21', 'en', '2025-half-year'],
        gives: '2025 Tmall assessment standard (half-year)',
      },
    ],
  },
});
