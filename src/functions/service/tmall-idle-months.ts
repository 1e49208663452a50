import { longestIdleRun } from '../../rules/continuity';
import { judgedMonths } from '../../rules/month-record';
import { date, listings, months, onboard, sales, standards } from '../arguments';
import { customFunction } from '../custom-function';
import { readSituation } from '../read-situation';

export const TMALL_IDLE_MONTHS = customFunction({
  name: 'TMALL_IDLE_MONTHS',
  args: [onboard, date, months, sales, listings, standards],
  answer: {
    whole: (values, dates) => {
      const situation = readSituation(values, dates);
      if (!situation) return undefined;
      const { cycle, date, records } = situation;
      return longestIdleRun(judgedMonths(cycle, date), records);
    },
  },
  help: {
    family: 'service',
    summary: {
      zh: '本考核周期内最长连续无经营的月数（销售额或在售商品数正好为 0 的月份）',
      en: 'The longest run of idle months in the cycle; a month is idle where sales or listings are exactly 0',
    },
    returns: {
      zh: '月数；未知的月份不算无经营；试考期之前为空',
      en: 'A number of months; an unknown month is not idle; blank before the trial',
    },
    basis: { zh: '第四条第三款', en: 'Article 4(3)' },
    examples: [
      {
        given: ['2022-07-08', '2022-11-30', ['2022-08', '2022-09', '2022-10', '2022-11'], [100, 0, 0, 50]],
        gives: 2,
      },
    ],
  },
});
