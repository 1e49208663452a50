import { countingPeriods, failedMonths } from '../../rules/service-score';
import { category, date, months, onboard, scores, standards, targets } from '../arguments';
import { customFunction } from '../custom-function';
import { readSituation } from '../read-situation';
import { TARGETS_HEADER } from '../targets-header';
import { readScoreTarget } from './read-score-targets';

export const TMALL_FAILED_MONTHS = customFunction({
  name: 'TMALL_FAILED_MONTHS',
  args: [onboard, date, months, scores, targets, category, standards],
  answer: {
    whole: (values, dates) => {
      const situation = readSituation(values, dates);
      if (!situation) return undefined;
      const { cycle, date, records } = situation;
      const target = readScoreTarget(values.targets(), values.category, situation);
      const { comparison } = cycle.standard.score;
      const [present = []] = countingPeriods(cycle, date).slice(-1);
      return failedMonths(present, records, target, comparison).length;
    },
  },
  help: {
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
        given: [
          '2022-07-08',
          '2022-10-31',
          ['2022-08', '2022-09', '2022-10'],
          [2.9, 3, 3.1],
          [TARGETS_HEADER, ['女装', 1, 2, 3, 4, 5, 3, 4]],
        ],
        gives: 2,
      },
    ],
  },
});
