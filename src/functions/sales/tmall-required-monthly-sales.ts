import { monthsLeft, requiredMonthlySales } from '../../rules/pace';
import { category, date, months, onboard, sales, salesTargets, standards } from '../arguments';
import { customFunction } from '../custom-function';
import { readGap } from './read-gap';

export const TMALL_REQUIRED_MONTHLY_SALES = customFunction({
  name: 'TMALL_REQUIRED_MONTHLY_SALES',
  args: [onboard, date, months, sales, salesTargets, category, standards],
  answer: {
    whole: (values, dates) => {
      const found = readGap(values, dates);
      if (!found) return undefined;
      const { date, heading } = found.situation;
      return requiredMonthlySales(found.gap, monthsLeft(date, heading));
    },
  },
  help: {
    family: 'sales',
    summary: {
      zh: '到下一个节点前，平均每月还需完成多少店铺销售额',
      en: 'Sales needed a month, on average, to reach the target of the next node',
    },
    returns: {
      zh: '每月金额（元）：差额除以剩余月数（查询日不是月末时当月也算，至少 1）；已达到为 0；试考期之前、目标为 - 时为空',
      en: "CNY a month: the gap over the months left (the day's own month counts unless it is its last day; at least 1); 0 where the target is reached; blank before the trial and where the target is -",
    },
    basis: { zh: '第四条第一款', en: 'Article 4(1)' },
    examples: [{ given: ['2022-07-08', '2022-08-31', ['2022-08'], [40000], 100000], gives: 30000 }],
  },
});
