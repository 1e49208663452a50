import { calendarDay } from '../../calendar/calendar-day';
import type { Standard } from '../standard';
import { OVERALL_EXPERIENCE_SCORE, REAL_EXPERIENCE_FROM, REAL_EXPERIENCE_SCORE } from './indicators';
import { readIn } from './sources';

/** The help text of the assessment board, which speaks of the standard and refers to it; no article of it is known. */
const helpText = readIn('help-desk answer', 'jiutoushe.net/wen/436386.html');

/** The first version that lets a store stand idle for less long in its trial than in a formal cycle. */
export const standard2024Quarterly: Standard = {
  id: '2024-quarterly',
  name: { zh: '2024年天猫商家考核标准', en: '2024 Tmall assessment standard' },
  effectiveDay: calendarDay(20240101),
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
      zh: '日期未见，按1月1日计，与2023年相同',
      en: 'the day was not seen; taken as 1 January, as in 2023',
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
