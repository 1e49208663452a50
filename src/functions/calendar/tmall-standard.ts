import { days, lang, onboards, standards as standardsArg } from '../common-arguments';
import type { CustomFunction } from '../custom-function';
import type { FunctionHelp } from '../function-help';
import { languageArgument, standardsArgument, storeDayArguments } from '../read-arguments';

export const TMALL_STANDARD: CustomFunction = {
  name: 'TMALL_STANDARD',
  args: [onboards, days, lang, standardsArg],
  answer: {
    each: ([, , language, standards], dates) => {
      const inLanguage = languageArgument(language);
      const { lifeOf } = standardsArgument(standards, dates);
      return ([onboardCell, dateCell]) => {
        const day = storeDayArguments(onboardCell, dateCell, dates);
        if (!day) return undefined;
        const { origin, date } = day;
        return lifeOf(origin).cycleOn(date)?.standard.name[inLanguage];
      };
    },
  },
};

export const help: FunctionHelp = {
  family: 'calendar',
  summary: {
    zh: '某日所在考核周期的适用标准：周期首日有效的版本，用到该周期结束',
    en: 'The governing standard on a day: the version in force on the first day of its cycle, kept to the end of it',
  },
  returns: {
    zh: '考核标准的名称；未上线时为空',
    en: 'The name of the standard; blank before the store opens',
  },
  basis: { zh: '第三条', en: 'Article 3' },
  examples: [
    {
      formula: '=TMALL_STANDARD("2022-07-08", "2022-08-01")',
      gives: '2022年天猫商家考核标准（按季度试考版）',
    },
    {
      formula: '=TMALL_STANDARD("2022-07-08", "2026-11-21", "en", "2025-half-year")',
      gives: '2025 Tmall assessment standard (half-year)',
    },
  ],
};
