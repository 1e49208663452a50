import { figureNames } from '../../messages/terms';
import { answerService, countingPeriods, failedMonths, monthsWithoutScore } from '../../rules/service-score';
import { readTargetsTable } from '../../tables/targets-table';
import { answerAsBoolean } from '../answer-as-boolean';
import {
  category,
  date as dateArg,
  months as monthsArg,
  onboard as onboardArg,
  scores as scoresArg,
  standards as standardsArg,
  targets as targetsArg,
} from '../common-arguments';
import type { CustomFunction } from '../custom-function';
import type { FunctionHelp } from '../function-help';
import { readSituation } from '../read-situation';
import { readServiceTargets } from './read-score-targets';

export const TMALL_SERVICE_MET: CustomFunction = {
  name: 'TMALL_SERVICE_MET',
  args: [onboardArg, dateArg, monthsArg, scoresArg, targetsArg, category, standardsArg],
  answer: {
    whole: ([onboard, date, months, scores, targets, categoryCell, standards], dates) => {
      const situation = readSituation({ onboard, date, months, scores, standards }, dates);
      if (!situation) return undefined;
      const { cycle, date: day, records } = situation;
      const { score, limit } = readServiceTargets(readTargetsTable(targets, dates), categoryCell, situation);
      const periods = countingPeriods(cycle, day).map((judged) => ({
        failed: failedMonths(judged, records, score, cycle.standard.score.comparison),
        unknown: monthsWithoutScore(judged, records),
      }));
      return answerAsBoolean(answerService(periods, score, limit), figureNames.score);
    },
  },
};

export const help: FunctionHelp = {
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
      formula:
        '=TMALL_SERVICE_MET("2022-07-08", "2022-10-31", {"2022-08","2022-09","2022-10"}, {2.9,3,3.1}, {"类目","试考3个月","试考6个月","试考9个月","试考12个月","正式12个月","服务分目标","不符合月数上限";"女装",1,2,3,4,5,3,2})',
      gives: false,
    },
  ],
};
