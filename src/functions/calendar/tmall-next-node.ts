import { dates, onboards, standards } from '../arguments';
import { customFunction } from '../custom-function';
import { RANGE_ERRORS } from '../range-errors';

export const TMALL_NEXT_NODE = customFunction({
  name: 'TMALL_NEXT_NODE',
  args: [onboards, dates, standards],
  answer: {
    each:
      ({ standards }, { cellOf }) =>
      ({ onboard, date }) =>
        cellOf(standards.lifeOf(onboard).nextNode(date).day),
  },
  help: {
    family: 'calendar',
    summary: {
      zh: '某日当天或之后的第一个考核节点',
      en: 'The first node on or after a day',
    },
    returns: {
      zh: `节点日期；查询日正是节点时就是当天；试考期之前为试考期的第一个节点；${RANGE_ERRORS.zh}`,
      en: `The node's date, the day itself where it is a node; before the trial, the trial's first; ${RANGE_ERRORS.en}`,
    },
    basis: { zh: '第四条第一款', en: 'Article 4(1)' },
    examples: [
      { given: ['2022-07-08', '2022-11-01'], gives: '2023-01-31' },
      { given: ['2022-07-08', '2022-10-31'], gives: '2022-10-31' },
    ],
  },
});
