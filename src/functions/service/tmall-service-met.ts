import { figureNames } from '../../messages/terms';
import {
  answerService,
  countingPeriods,
  failedMonths,
  monthsOfUnknownScore,
} from '../../rules/service-score';
import { answerAsBoolean } from '../answer-as-boolean';
import { category, date, months, onboard, scores, standards, targets } from '../arguments';
import { customFunction } from '../custom-function';
import { readSituation } from '../read-situation';
import { TARGETS_HEADER } from '../targets-header';
import { readServiceTargets } from './read-score-targets';

export const TMALL_SERVICE_MET = customFunction({
  name: 'TMALL_SERVICE_MET',
  args: [onboard, date, months, scores, targets, category, standards],
  answer: {
    whole: (values, dates) => {
      const situation = readSituation(values, dates);
      if (!situation) return undefined;
      const { cycle, date, records } = situation;
      const { score, limit } = readServiceTargets(values.targets(), values.category, situation);
      const periods = countingPeriods(cycle, date).map((judged) => ({
        failed: failedMonths(judged, records, score, cycle.standard.score.comparison),
        unknown: monthsOfUnknownScore(judged, records),
      }));
      return answerAsBoolean(answerService(periods, score, limit), figureNames.score);
    },
  },
  help: {
    family: 'service',
    summary: {
      zh: '本考核周期服务分未通过的月数是否小于上限',
      en: 'Whether the failed months of the cycle stay below the limit (the limit itself fails)',
    },
    returns: {
      zh: 'FALSE：未通过月数已达上限；TRUE：即使分数未知的月份都未通过也到不了上限；介于两者之间报错并列出月份；目标或上限为 - 时为 TRUE；试考期之前为空',
      en: 'FALSE where failed months reach the limit; TRUE where they could not even if every unknown month failed; in between an error naming the months; TRUE where target or limit is -; blank before the trial',
    },
    basis: { zh: '第四条第二款（小于）', en: 'Article 4(2), fewer than' },
    examples: [
      {
        given: [
          '2022-07-08',
          '2022-10-31',
          ['2022-08', '2022-09', '2022-10'],
          [2.9, 3, 3.1],
          [TARGETS_HEADER, ['女装', 1, 2, 3, 4, 5, 3, 2]],
        ],
        gives: false,
      },
    ],
  },
});
