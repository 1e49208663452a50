import { judgedMonths } from '../../rules/month-record';
import { failedMonths } from '../../rules/service-score';
import {
  category,
  date,
  months as monthsArg,
  onboard,
  scores as scoresArg,
  targets as targetsArg,
} from '../common-arguments';
import type { CustomFunction } from '../custom-function';
import type { FunctionHelp } from '../function-help';
import { readSituation } from '../read-situation';
import { readScoreTarget } from './read-score-targets';

export const TMALL_FAILED_MONTHS: CustomFunction = {
  name: 'TMALL_FAILED_MONTHS',
  args: [onboard, date, monthsArg, scoresArg, targetsArg, category],
  answer: {
    whole: ([onboardCell, dateCell, months, scores, targets, categoryCell], dates) => {
      const situation = readSituation(onboardCell, dateCell, { months, scores }, dates);
      if (!situation) return undefined;
      const { cycle, date: day, records } = situation;
      const target = readScoreTarget(targets, categoryCell, situation);
      const { comparison } = cycle.standard.score;
      return failedMonths(judgedMonths(cycle, day), records, target, comparison).length;
    },
  },
};

export const help: FunctionHelp = {
  family: 'service',
  summary: {
    zh: '本考核周期内服务分未通过的月数（已结束且分数已知的月份）',
    en: 'Months of the cycle whose known score did not pass; a month counts from its last day on',
  },
  returns: {
    zh: '月数；分数未知的月份不计入；目标为 - 时为 0；试考期之前为空',
    en: 'A number of months; unknown scores do not count; 0 where the target is -; blank before the trial',
  },
  basis: { zh: '第四条第二款（超过）', en: 'Article 4(2), above' },
  examples: [
    {
      formula:
        '=TMALL_FAILED_MONTHS("2022-07-08", "2022-10-31", {"2022-08","2022-09","2022-10"}, {2.9,3,3.1}, {"类目","试考3个月","试考6个月","试考9个月","试考12个月","正式12个月","服务分目标","不符合月数上限";"女装",1,2,3,4,5,3,4})',
      gives: 2,
    },
  ],
};
