import { calendarDay } from '../../calendar/calendar-day';
import type { Standard } from '../standard';
import { BASIC_SERVICE_SCORE } from './indicators';
import { readIn } from './sources';

const mirror = readIn('mirror of the rule text', 'hancong8.com/article/2716.html');
const helpDesk = readIn('help-desk answer', '5pao.com/theuser/hydetail-55754.html');

export const standard2020Annual: Standard = {
  id: '2020-annual',
  name: { zh: '2020年天猫商家考核标准', en: '2020 Tmall assessment standard' },
  effectiveDay: calendarDay(20200101),
  selection: 'by date',
  exemption: 'three months',
  trial: { months: 12, nodes: [12], longestIdleRun: 5 },
  formal: { months: 12, nodes: [12], longestIdleRun: 5 },
  salesComparison: 'at least',
  score: { indicator: BASIC_SERVICE_SCORE, lowest: 0, highest: 5, comparison: 'at least', monthsCounted: 12 },
  provenance: {
    effectiveDay: mirror,
    exemption: mirror,
    trial: mirror,
    formal: mirror,
    sales: helpDesk,
    indicator: mirror,
    score: helpDesk,
    counting: helpDesk,
    continuity: mirror,
  },
};
