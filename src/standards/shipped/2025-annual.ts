import { calendarDay } from '../../calendar/calendar-day';
import type { Standard } from '../standard';
import { REAL_EXPERIENCE_SCORE } from './indicators';
import { readIn } from './sources';

const mirror = (article: string) =>
  readIn('mirror of the rule text', 'jiutoushe.net/wen/436386.html', article);

/** The newest version found that is known to cover every store. */
export const standard2025Annual: Standard = {
  id: '2025-annual',
  name: { zh: '2025年天猫商家考核标准（年度版）', en: '2025 Tmall assessment standard (annual)' },
  effectiveDay: calendarDay(20250101),
  selection: 'by date',
  exemption: 'month of opening',
  trial: { months: 12, nodes: [3, 6, 9, 12], longestIdleRun: 3 },
  formal: { months: 12, nodes: [12], longestIdleRun: 6 },
  salesComparison: 'at least',
  score: { indicator: REAL_EXPERIENCE_SCORE, lowest: 0, highest: 5, comparison: 'above', monthsCounted: 12 },
  provenance: {
    effectiveDay: readIn(
      'inferred',
      { zh: '文本只写2025年，按1月1日计', en: 'the text names the year alone; taken as 1 January' },
      '3',
    ),
    exemption: mirror('2(1)'),
    trial: mirror('2(2)'),
    formal: mirror('2(3)'),
    sales: mirror('4(1)'),
    indicator: mirror('4(2)'),
    score: mirror('4(2)'),
    continuity: mirror('4(3)'),
  },
};
