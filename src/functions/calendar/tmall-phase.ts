import { phaseNames } from '../../messages/terms';
import { days, lang, onboards, standards as standardsArg } from '../common-arguments';
import type { CustomFunction } from '../custom-function';
import type { FunctionHelp } from '../function-help';
import { languageArgument, standardsArgument, storeDayArguments } from '../read-arguments';

export const TMALL_PHASE: CustomFunction = {
  name: 'TMALL_PHASE',
  args: [onboards, days, lang, standardsArg],
  answer: {
    each: ([, , language, standards], dates) => {
      const inLanguage = languageArgument(language);
      const { lifeOf } = standardsArgument(standards, dates);
      return ([onboardCell, dateCell]) => {
        const day = storeDayArguments(onboardCell, dateCell, dates);
        if (!day) return undefined;
        const { origin, date } = day;
        return phaseNames[lifeOf(origin).cycleOn(date)?.phase ?? 'not open'][inLanguage];
      };
    },
  },
};

export const help: FunctionHelp = {
  family: 'calendar',
  summary: {
    zh: '店铺在某日所处的阶段：未上线、免考期、试考期或正式考核期',
    en: 'The phase of a store on a day: not open, exempt, trial or formal',
  },
  returns: {
    zh: '未上线、免考期、试考期、正式考核期之一；上线日期或查询日期为空时为空',
    en: 'Not open, Exempt, Trial or Formal; blank where onboard or date is blank',
  },
  basis: { zh: '第二条', en: 'Article 2' },
  examples: [
    { formula: '=TMALL_PHASE("2022-07-08", "2022-07-31")', gives: '免考期' },
    { formula: '=TMALL_PHASE("2022-07-08", "2022-08-01", "en")', gives: 'Trial' },
  ],
};
