import { phaseNames } from '../../messages/terms';
import { date, lang, onboard, standards } from '../arguments';
import { customFunction } from '../custom-function';

export const TMALL_CYCLE = customFunction({
  name: 'TMALL_CYCLE',
  args: [onboard, date, lang, standards],
  answer: {
    whole: ({ onboard, date, lang, standards }, { cellOf }) => {
      const cycle = standards.lifeOf(onboard).cycleOn(date);
      if (!cycle) return [[phaseNames['not open'][lang], 0, undefined, undefined, undefined]];
      const { phase, formalNumber, firstDay, lastDay, standard } = cycle;
      return [[phaseNames[phase][lang], formalNumber, cellOf(firstDay), cellOf(lastDay), standard.id]];
    },
  },
  help: {
    family: 'calendar',
    summary: {
      zh: '某日所在的考核周期：一行五格',
      en: 'The assessment cycle that a day belongs to: one row of five cells',
    },
    returns: {
      zh: '一行：阶段、第几个正式考核周期（其他阶段为 0）、周期首日、周期末日（含）、适用标准的编号；未上线时只有前两格',
      en: 'One row: phase, number of the formal cycle (0 outside formal), first day, last day (inclusive), id of the governing standard; before opening only the first two',
    },
    basis: { zh: '第二条、第三条', en: 'Articles 2 and 3' },
    examples: [
      {
        given: ['2022-07-08', '2024-01-15'],
        gives: [['正式考核期', 1, '2023-08-01', '2024-07-31', '2023-quarterly']],
      },
      {
        given: ['cycle:2021-06-01', '2021-07-15', 'en'],
        gives: [['Formal', 1, '2021-06-01', '2022-05-31', '2021-annual']],
      },
    ],
  },
});
