import { countingPeriods, failedMonths } from '../../rules/service-score';
import { readTargetsTable } from '../../tables/targets-table';
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
import { readScoreTarget } from './read-score-targets';

export const TMALL_FAILED_MONTHS: CustomFunction = {
  name: 'TMALL_FAILED_MONTHS',
  args: [onboardArg, dateArg, monthsArg, scoresArg, targetsArg, category, standardsArg],
  answer: {
    whole: ([onboard, date, months, scores, targets, categoryCell, standards], dates) => {
      const situation = readSituation({ onboard, date, months, scores, standards }, dates);
      if (!situation) return undefined;
      const { cycle, date: day, records } = situation;
      const target = readScoreTarget(readTargetsTable(targets, dates), categoryCell, situation);
      const { comparison } = cycle.standard.score;
      const [present = []] = countingPeriods(cycle, day).slice(-1);
      return failedMonths(present, records, target, comparison).length;
    },
  },
};

export const help: FunctionHelp = {
  family: 'service',
  summary: {
    zh: '本考核周期内服务分未通过的月数（已结束且分数已知的月份；半年考核版只计查询日所在的半年）',
    en: 'Months of the cycle whose known score did not pass; a month counts from its last day on, under a half-year count only in the half that holds the day',
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
