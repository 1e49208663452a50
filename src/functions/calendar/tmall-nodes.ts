import { asAssessed } from '../../rules/cycle';
import { date as dateArg, onboard as onboardArg, standards as standardsArg } from '../common-arguments';
import type { CustomFunction } from '../custom-function';
import type { FunctionHelp } from '../function-help';
import { dateArgument, originArgument, standardsArgument } from '../read-arguments';

export const TMALL_NODES: CustomFunction = {
  name: 'TMALL_NODES',
  args: [onboardArg, { ...dateArg, optional: true }, standardsArg],
  answer: {
    whole: ([onboardCell, dateCell, standards], dates) => {
      const { lifeOf } = standardsArgument(standards, dates);
      const origin = originArgument(onboardCell, dates);
      const date = dateArgument('date', dateCell, dates);
      const isDateLeftOut = dateCell === undefined || dateCell === null;
      if (origin === undefined || (date === undefined && !isDateLeftOut)) return undefined;
      const life = lifeOf(origin);
      const cycle = date === undefined ? undefined : asAssessed(life.cycleOn(date));
      const { nodes } = cycle ?? life.firstAssessed();
      return nodes.map(({ month, day }) => [month, dates.cellOf(day)]);
    },
  },
};

export const help: FunctionHelp = {
  family: 'calendar',
  summary: {
    zh: '考核周期的各考核节点：周期第几个月，节点日期',
    en: 'The nodes of an assessment cycle: month of the cycle, date of the node',
  },
  args: {
    date: {
      zh: '可选。取该日所在周期的节点；省略或在试考期之前时取试考期的节点',
      en: "Optional. Gives the nodes of the cycle that holds this day; left out, or before the trial, the trial's",
    },
  },
  returns: {
    zh: '每个节点一行：周期内的月数、节点日期（当月最后一天，含）',
    en: 'A row per node: month of the cycle, date (the last day of that month, inclusive)',
  },
  basis: { zh: '第四条第一款', en: 'Article 4(1)' },
  examples: [
    {
      formula: '=TMALL_NODES("2022-07-08")',
      gives: [
        [3, '2022-10-31'],
        [6, '2023-01-31'],
        [9, '2023-04-30'],
        [12, '2023-07-31'],
      ],
    },
  ],
};
