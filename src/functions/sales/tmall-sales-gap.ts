import { category, date, months, onboard, sales, salesTargets, standards } from '../common-arguments';
import { salesTargetsHelp } from '../common-help';
import type { CustomFunction } from '../custom-function';
import type { FunctionHelp } from '../function-help';
import { readGap } from './read-gap';

export const TMALL_SALES_GAP: CustomFunction = {
  name: 'TMALL_SALES_GAP',
  args: [onboard, date, months, sales, salesTargets, category, standards],
  answer: { whole: (args, dates) => readGap(args, dates)?.gap },
};

export const help: FunctionHelp = {
  family: 'sales',
  summary: {
    zh: '距查询日所面对节点的销售额目标还差多少',
    en: 'How much is missing to the sales target of the node that the day is heading for',
  },
  args: { targets: salesTargetsHelp },
  returns: {
    zh: '金额（元）：目标减累计销售额，负数表示超出；试考期之前、目标为 - 时为空',
    en: 'An amount in CNY: target less cumulative sales, negative is a surplus; blank before the trial and where the target is -',
  },
  basis: { zh: '第四条第一款', en: 'Article 4(1)' },
  examples: [
    {
      formula: '=TMALL_SALES_GAP("2022-07-08", "2022-09-30", {"2022-08","2022-09"}, {40000,35000}, 100000)',
      gives: 25000,
    },
  ],
};
