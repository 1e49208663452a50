import { readDate } from '../../cells/read-date';
import type { SheetDates } from '../../cells/sheet-dates';
import { asAssessed } from '../../rules/cycle';
import type { Argument } from '../argument';
import { date, onboard, standards } from '../arguments';
import { customFunction } from '../custom-function';

/** The optional date: where it is left out, the trial's nodes are asked for; a blank one gives a blank, as everywhere. */
const dateOrNone = {
  ...date,
  optional: true,
  help: {
    zh: '可选。取该日所在周期的节点；省略或在试考期之前时取试考期的节点',
    en: "Optional. Gives the nodes of the cycle that holds this day; left out, or before the trial, the trial's",
  },
  read: (cell: unknown, dates: SheetDates) =>
    cell === undefined || cell === null ? 'left out' : readDate(cell, dates),
} as const satisfies Argument;

export const TMALL_NODES = customFunction({
  name: 'TMALL_NODES',
  args: [onboard, dateOrNone, standards],
  answer: {
    whole: ({ onboard, date, standards }, { cellOf }) => {
      const life = standards.lifeOf(onboard);
      const cycle = date === 'left out' ? undefined : asAssessed(life.cycleOn(date));
      const { nodes } = cycle ?? life.firstAssessed();
      return nodes.map(({ month, day }) => [month, cellOf(day)]);
    },
  },
  help: {
    family: 'calendar',
    summary: {
      zh: '考核周期的各考核节点：周期第几个月，节点日期',
      en: 'The nodes of an assessment cycle: month of the cycle, date of the node',
    },
    returns: {
      zh: '每个节点一行：周期内的月数、节点日期（当月最后一天，含）',
      en: 'A row per node: month of the cycle, date (the last day of that month, inclusive)',
    },
    basis: { zh: '第四条第一款', en: 'Article 4(1)' },
    examples: [
      {
        given: ['2022-07-08'],
        gives: [
          [3, '2022-10-31'],
          [6, '2023-01-31'],
          [9, '2023-04-30'],
          [12, '2023-07-31'],
        ],
      },
    ],
  },
});
