import { days, onboards, standards as standardsArg } from '../common-arguments';
import type { CustomFunction } from '../custom-function';
import type { FunctionHelp } from '../function-help';
import { standardsArgument, storeDayArguments } from '../read-arguments';

export const TMALL_NEXT_NODE: CustomFunction = {
  name: 'TMALL_NEXT_NODE',
  args: [onboards, days, standardsArg],
  answer: {
    each: ([, , standards], dates) => {
      const { lifeOf } = standardsArgument(standards, dates);
      return ([onboardCell, dateCell]) => {
        const day = storeDayArguments(onboardCell, dateCell, dates);
        if (!day) return undefined;
        const { origin, date } = day;
        return dates.cellOf(lifeOf(origin).nextNode(date).day);
      };
    },
  },
};

export const help: FunctionHelp = {
  family: 'calendar',
  summary: {
    zh: '某日当天或之后的第一个考核节点',
    en: 'The first node on or after a day',
  },
  returns: {
    zh: '节点日期；查询日正是节点时就是当天；试考期之前为试考期的第一个节点',
    en: "The node's date, the day itself where it is a node; before the trial, the trial's first",
  },
  basis: { zh: '第四条第一款', en: 'Article 4(1)' },
  examples: [
    { formula: '=TMALL_NEXT_NODE("2022-07-08", "2022-11-01")', gives: '2023-01-31' },
    { formula: '=TMALL_NEXT_NODE("2022-07-08", "2022-10-31")', gives: '2022-10-31' },
  ],
};
