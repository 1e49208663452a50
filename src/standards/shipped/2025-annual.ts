import { calendarDay } from '../../calendar/calendar-day';
import type { Standard } from '../standard';
import { OVERALL_EXPERIENCE_SCORE, REAL_EXPERIENCE_FROM, REAL_EXPERIENCE_SCORE } from './indicators';
import { readIn } from './sources';

/** The help text of the assessment board, which speaks of the standard and refers to it; no article of it is known. */
const helpText = readIn('help-desk answer', 'jiutoushe.net/wen/436386.html');

/** The newest version found that is known to cover every store. */
export const standard2025Annual: Standard = {
  id: '2025-annual',
  name: { zh: '2025年天猫商家考核标准', en: '2025 Tmall assessment standard' },
  effectiveDay: calendarDay(20250101),
  selection: 'by date',
  exemption: 'month of opening',
  trial: { months: 12, nodes: [3, 6, 9, 12], longestIdleRun: 3 },
  formal: { months: 12, nodes: [12], longestIdleRun: 6 },
  salesComparison: 'at least',
  score: {
    indicator: OVERALL_EXPERIENCE_SCORE,
    lowest: 0,
    highest: 5,
    comparison: 'above',
    monthsCounted: 12,
    replaced: { day: REAL_EXPERIENCE_FROM, by: REAL_EXPERIENCE_SCORE },
  },
  provenance: {
    effectiveDay: readIn('inferred', {
      zh: '文本只写2025年，按1月1日计',
      en: 'the text names the year alone; taken as 1 January',
    }),
    exemption: helpText,
    trial: helpText,
    formal: helpText,
    sales: helpText,
    indicator: helpText,
    score: helpText,
    counting: helpText,
    continuity: helpText,
  },
};
