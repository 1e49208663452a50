import { categories, days, onboards, salesTargets, standards as standardsArg } from '../common-arguments';
import { salesTargetsHelp } from '../common-help';
import type { CustomFunction } from '../custom-function';
import { findSalesTarget } from '../find-targets';
import type { FunctionHelp } from '../function-help';
import { judgedCycle } from '../judged-cycle';
import { salesTargetsArgument, standardsArgument, storeDayArguments } from '../read-arguments';

export const TMALL_QUARTER_TARGET: CustomFunction = {
  name: 'TMALL_QUARTER_TARGET',
  args: [onboards, days, salesTargets, categories, standardsArg],
  answer: {
    each: ([, , targets, , standards], dates) => {
      const known = standardsArgument(standards, dates);
      const table = salesTargetsArgument(targets, dates);
      return ([onboardCell, dateCell, categoryCell]) => {
        const day = storeDayArguments(onboardCell, dateCell, dates);
        if (!day) return undefined;
        const judged = judgedCycle(day, known);
        if (!judged) return undefined;
        const target = findSalesTarget(table, categoryCell, judged);
        return target.kind === 'figure' ? target.value : undefined;
      };
    },
  },
};

export const help: FunctionHelp = {
  family: 'sales',
  summary: {
    zh: '查询日所面对的考核节点（当天或之后第一个）的销售额目标',
    en: 'The sales target of the node that a day is heading for, the first on or after it',
  },
  args: { targets: salesTargetsHelp },
  returns: {
    zh: '累计销售额目标（元）；试考期之前、目标为 - 时为空；缺目标时报错',
    en: 'A cumulative amount in CNY; blank before the trial and where the target is -; an error where it is missing',
  },
  basis: { zh: '第四条第一款、表1', en: 'Article 4(1) and Table 1' },
  examples: [{ formula: '=TMALL_QUARTER_TARGET("2022-07-08", "2022-09-30", "10万")', gives: 100000 }],
};
