import { figureNames } from '../../messages/terms';
import { answerSales } from '../../rules/sales';
import { answerAsBoolean } from '../answer-as-boolean';
import { category, date, months, onboard, sales, salesTargets, standards } from '../arguments';
import { customFunction } from '../custom-function';
import { findSalesTarget } from '../find-targets';
import { readSituation } from '../read-situation';

export const TMALL_QUARTER_TARGET_MET = customFunction({
  name: 'TMALL_QUARTER_TARGET_MET',
  args: [onboard, date, months, sales, salesTargets, category, standards],
  answer: {
    whole: (values, dates) => {
      const situation = readSituation(values, dates);
      if (!situation) return undefined;
      const { cycle, date, records } = situation;
      const target = findSalesTarget(values.targets, values.category, situation);
      return answerAsBoolean(answerSales(cycle, date, records, target), figureNames.sales);
    },
  },
  help: {
    family: 'sales',
    summary: {
      zh: '累计店铺销售额是否已达到（不低于）查询日所面对节点的目标',
      en: 'Whether cumulative sales reach the target of the node that the day is heading for (an equal amount does)',
    },
    returns: {
      zh: 'TRUE 或 FALSE；未达到而有已结束月份的销售额未知时报错并列出月份；试考期之前为空；目标为 - 时为 TRUE',
      en: 'TRUE or FALSE; an error naming the months where it is not reached and a finished month is unknown; blank before the trial; TRUE where the target is -',
    },
    basis: { zh: '第四条第一款（不低于）', en: 'Article 4(1), not below' },
    examples: [
      {
        given: ['2022-07-08', '2022-09-30', ['2022-08', '2022-09'], [40000, 60000], 100000],
        gives: true,
      },
    ],
  },
});
