import { figureNames } from '../../messages/terms';
import { answerContinuity } from '../../rules/continuity';
import { judgedMonths } from '../../rules/month-record';
import { idleLimitOf } from '../../rules/review-continuity';
import { answerAsBoolean } from '../answer-as-boolean';
import { date, listings, months, onboard, sales, standards } from '../arguments';
import { customFunction } from '../custom-function';
import { readSituation } from '../read-situation';

export const TMALL_CONTINUITY_MET = customFunction({
  name: 'TMALL_CONTINUITY_MET',
  args: [onboard, date, months, sales, listings, standards],
  answer: {
    whole: (values, dates) => {
      const situation = readSituation(values, dates);
      if (!situation) return undefined;
      const { cycle, date, records } = situation;
      const answer = answerContinuity(judgedMonths(cycle, date), records, idleLimitOf(cycle));
      return answerAsBoolean(answer, figureNames.salesOrListings);
    },
  },
  help: {
    family: 'service',
    summary: {
      zh: '本考核周期连续无经营是否不超过适用标准的上限',
      en: "Whether the longest idle run of the cycle stays within the standard's limit (the limit itself passes)",
    },
    returns: {
      zh: 'FALSE：已超过上限；TRUE：即使未知的月份都无经营也不会超过；介于两者之间报错并列出月份；试考期之前为空',
      en: 'FALSE where the run is over the limit; TRUE where it could not be even if every unknown month were idle; in between an error naming the months; blank before the trial',
    },
    basis: { zh: '第四条第三款（不超过）', en: 'Article 4(3), not more than' },
    examples: [{ given: ['2022-07-08', '2022-09-30', ['2022-08', '2022-09'], [0, 0]], gives: true }],
  },
});
