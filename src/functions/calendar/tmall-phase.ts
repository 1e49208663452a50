import { phaseNames } from '../../messages/terms';
import { dates, lang, onboards, standards } from '../arguments';
import { customFunction } from '../custom-function';
import { RANGE_ERRORS } from '../range-errors';

export const TMALL_PHASE = customFunction({
  name: 'TMALL_PHASE',
  args: [onboards, dates, lang, standards],
  answer: {
    each:
      ({ lang, standards }) =>
      ({ onboard, date }) =>
        phaseNames[standards.lifeOf(onboard).cycleOn(date)?.phase ?? 'not open'][lang],
  },
  help: {
    family: 'calendar',
    summary: {
      zh: '店铺在某日所处的阶段：未上线、免考期、试考期或正式考核期',
      en: 'The phase of a store on a day: not open, exempt, trial or formal',
    },
    returns: {
      zh: `未上线、免考期、试考期、正式考核期之一；上线日期或查询日期为空时为空；两个日期写反时为“未上线”；${RANGE_ERRORS.zh}`,
      en: `Not open, Exempt, Trial or Formal; blank where onboard or date is blank; "Not open" where the two are swapped; ${RANGE_ERRORS.en}`,
    },
    basis: { zh: '第二条', en: 'Article 2' },
    examples: [
      { given: ['2022-07-08', '2022-07-31'], gives: '免考期' },
      { given: ['2022-07-08', '2022-08-01', 'en'], gives: 'Trial' },
    ],
  },
});
