import { figureNames } from '../../messages/terms';
import { answerContinuity } from '../../rules/continuity';
import { judgedMonths } from '../../rules/month-record';
import { idleLimitOf } from '../../rules/review-continuity';
import { answerAsBoolean } from '../answer-as-boolean';
import {
  date as dateArg,
  listings as listingsArg,
  months as monthsArg,
  onboard as onboardArg,
  sales as salesArg,
  standards as standardsArg,
} from '../common-arguments';
import type { CustomFunction } from '../custom-function';
import type { FunctionHelp } from '../function-help';
import { readSituation } from '../read-situation';

export const TMALL_CONTINUITY_MET: CustomFunction = {
  name: 'TMALL_CONTINUITY_MET',
  args: [onboardArg, dateArg, monthsArg, salesArg, listingsArg, standardsArg],
  answer: {
    whole: ([onboard, date, months, sales, listings, standards], dates) => {
      const situation = readSituation({ onboard, date, months, sales, listings, standards }, dates);
      if (!situation) return undefined;
      const { cycle, date: day, records } = situation;
      const answer = answerContinuity(judgedMonths(cycle, day), records, idleLimitOf(cycle));
      return answerAsBoolean(answer, figureNames.salesOrListings);
    },
  },
};

export const help: FunctionHelp = {
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
  examples: [
    {
      formula: '=TMALL_CONTINUITY_MET("2022-07-08", "2022-09-30", {"2022-08","2022-09"}, {0,0})',
      gives: true,
    },
  ],
};
