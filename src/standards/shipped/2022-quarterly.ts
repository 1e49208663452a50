import { calendarDay } from '../../calendar/calendar-day';
import type { Standard } from '../standard';
import { BASIC_SERVICE_SCORE } from './indicators';
import { readIn } from './sources';

const article = (number: string) => readIn('rule text', '《2022年天猫商家考核标准（按季度试考版）》', number);

/** The version whose articles 1 to 4 were read whole. Its Table 1, the targets, was found nowhere: they are the user's. */
export const standard2022Quarterly: Standard = {
  id: '2022-quarterly',
  name: {
    zh: '2022年天猫商家考核标准（按季度试考版）',
    en: '2022 Tmall assessment standard (quarterly trial)',
  },
  effectiveDay: calendarDay(20220707),
  selection: 'by date',
  exemption: 'month of opening',
  trial: { months: 12, nodes: [3, 6, 9, 12], longestIdleRun: 6 },
  formal: { months: 12, nodes: [12], longestIdleRun: 6 },
  salesComparison: 'at least',
  score: { indicator: BASIC_SERVICE_SCORE, lowest: 0, highest: 5, comparison: 'above', monthsCounted: 12 },
  provenance: {
    effectiveDay: article('3'),
    exemption: article('2(1)'),
    trial: article('2(2)'),
    formal: article('2(3)'),
    sales: article('4(1)'),
    indicator: article('4(2)'),
    score: article('4(2)'),
    counting: article('4(2)'),
    continuity: article('4(3)'),
  },
};
