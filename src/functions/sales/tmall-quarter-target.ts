import { categories, dates, onboards, salesTargets, standards } from '../arguments';
import { customFunction } from '../custom-function';
import { findSalesTarget } from '../find-targets';
import { judgedCycle } from '../judged-cycle';
import { RANGE_ERRORS } from '../range-errors';

export const TMALL_QUARTER_TARGET = customFunction({
  name: 'TMALL_QUARTER_TARGET',
  args: [onboards, dates, salesTargets, categories, standards],
  answer: {
    each:
      ({ targets, standards }) =>
      ({ onboard, date, category }) => {
        const judged = judgedCycle({ onboard, date, standards });
        if (!judged) return undefined;
        const target = findSalesTarget(targets, category, judged);
        return target.kind === 'figure' ? target.value : undefined;
      },
  },
  help: {
    family: 'sales',
    summary: {
      zh: '查询日所面对的考核节点（当天或之后第一个）的销售额目标',
      en: 'The sales target of the node that a day is heading for, the first on or after it',
    },
    returns: {
      zh: `累计销售额目标（元）；试考期之前、目标为 - 时为空；缺目标时报错；${RANGE_ERRORS.zh}`,
      en: `A cumulative amount in CNY; blank before the trial and where the target is -; an error where it is missing; ${RANGE_ERRORS.en}`,
    },
    basis: { zh: '第四条第一款、表1', en: 'Article 4(1) and Table 1' },
    examples: [{ given: ['2022-07-08', '2022-09-30', '10万'], gives: 100000 }],
  },
});
