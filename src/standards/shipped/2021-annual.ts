import { calendarDay } from '../../calendar/calendar-day';
import type { Standard } from '../standard';
import { BASIC_SERVICE_SCORE } from './indicators';
import { readIn } from './sources';

const mirror = readIn('mirror of the rule text', 'shyaki.com/tianmao/show_28869.html');
const asIn2020 = readIn('inferred', { zh: '沿用2020年标准', en: 'as in the 2020 standard' });

export const standard2021Annual: Standard = {
  id: '2021-annual',
  name: { zh: '2021年天猫商家考核标准', en: '2021 Tmall assessment standard' },
  effectiveDay: calendarDay(20210101),
  selection: 'by date',
  exemption: 'three months',
  trial: { months: 12, nodes: [12], longestIdleRun: 5 },
  formal: { months: 12, nodes: [12], longestIdleRun: 5 },
  salesComparison: 'at least',
  score: { indicator: BASIC_SERVICE_SCORE, lowest: 0, highest: 5, comparison: 'at least', monthsCounted: 12 },
  provenance: {
    effectiveDay: readIn('inferred', {
      zh: '文本只写2021年，按1月1日计',
      en: 'the text names the year alone; taken as 1 January',
    }),
    exemption: mirror,
    trial: mirror,
    formal: mirror,
    sales: asIn2020,
    indicator: mirror,
    score: asIn2020,
    counting: asIn2020,
    continuity: mirror,
  },
};
