import { cumulativeSales } from '../../rules/sales';
import { date, months, onboard, sales, standards } from '../arguments';
import { customFunction } from '../custom-function';
import { readSituation } from '../read-situation';

export const TMALL_CYCLE_SALES = customFunction({
  name: 'TMALL_CYCLE_SALES',
  args: [onboard, date, months, sales, standards],
  answer: {
    whole: (values, dates) => {
      const situation = readSituation(values, dates);
      return situation && cumulativeSales(situation.cycle, situation.date, situation.records);
    },
  },
  help: {
    family: 'sales',
    summary: {
      zh: '本考核周期的累计店铺销售额：从周期首月到查询日所在月（含）',
      en: "Cumulative sales of the cycle, from its first month to the day's month, both included",
    },
    returns: {
      zh: '金额（元）；空白月份不计入，全部未知时为 0；试考期之前为空',
      en: 'An amount in CNY; unknown months add nothing, 0 where nothing is known; blank before the trial',
    },
    basis: { zh: '第四条第一款', en: 'Article 4(1)' },
    examples: [
      {
        given: ['2022-07-08', '2022-09-30', ['2022-07', '2022-08', '2022-09'], [9999, 40000, '3.5万']],
        gives: 75000,
      },
    ],
  },
});
