import { figureNames } from '../../messages/terms';
import { answerSales } from '../../rules/sales';
import { answerAsBoolean } from '../answer-as-boolean';
import {
  category,
  date as dateArg,
  months as monthsArg,
  onboard as onboardArg,
  sales as salesArg,
  salesTargets,
  standards as standardsArg,
} from '../common-arguments';
import { salesTargetsHelp } from '../common-help';
import type { CustomFunction } from '../custom-function';
import { findSalesTarget } from '../find-targets';
import type { FunctionHelp } from '../function-help';
import { salesTargetsArgument } from '../read-arguments';
import { readSituation } from '../read-situation';

export const TMALL_QUARTER_TARGET_MET: CustomFunction = {
  name: 'TMALL_QUARTER_TARGET_MET',
  args: [onboardArg, dateArg, monthsArg, salesArg, salesTargets, category, standardsArg],
  answer: {
    whole: ([onboard, date, months, sales, targets, categoryCell, standards], dates) => {
      const table = salesTargetsArgument(targets, dates);
      const situation = readSituation({ onboard, date, months, sales, standards }, dates);
      if (!situation) return undefined;
      const target = findSalesTarget(table, categoryCell, situation);
      return answerAsBoolean(
        answerSales(situation.cycle, situation.date, situation.records, target),
        figureNames.sales,
      );
    },
  },
};

export const help: FunctionHelp = {
  family: 'sales',
  summary: {
    zh: '累计店铺销售额是否已达到（不低于）查询日所面对节点的目标',
    en: 'Whether cumulative sales reach the target of the node that the day is heading for (an equal amount does)',
  },
  args: { targets: salesTargetsHelp },
  returns: {
    zh: 'TRUE 或 FALSE；未达到而有已结束月份的销售额未知时报错并列出月份；试考期之前为空；目标为 - 时为 TRUE',
    en: 'TRUE or FALSE; an error naming the months where it is not reached and a finished month is unknown; blank before the trial; TRUE where the target is -',
  },
  basis: { zh: '第四条第一款（不低于）', en: 'Article 4(1), not below' },
  examples: [
    {
      formula:
        '=TMALL_QUARTER_TARGET_MET("2022-07-08", "2022-09-30", {"2022-08","2022-09"}, {40000,60000}, 100000)',
      gives: true,
    },
  ],
};
