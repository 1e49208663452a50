import { category, date, months, onboard, sales, salesTargets, standards } from '../arguments';
import { customFunction } from '../custom-function';
import { readGap } from './read-gap';

export const TMALL_SALES_GAP = customFunction({
  name: 'TMALL_SALES_GAP',
  args: [onboard, date, months, sales, salesTargets, category, standards],
  answer: { whole: (values, dates) => readGap(values, dates)?.gap },
  help: {
    family: 'sales',
    summary: {
      zh: '距查询日所面对节点的销售额目标还差多少',
      en: 'How much is missing to the sales target of the node that the day is heading for',
    },
    returns: {
      zh: '金额（元）：目标减累计销售额，负数表示超出；试考期之前、目标为 - 时为空',
      en: 'An amount in CNY: target less cumulative sales, negative is a surplus; blank before the trial and where the target is -',
    },
    basis: { zh: '第四条第一款', en: 'Article 4(1)' },
    examples: [
      {
        given: ['2022-07-08', '2022-09-30', ['2022-08', '2022-09'], [40000, 35000], 100000],
        gives: 25000,
      },
    ],
  },
});
