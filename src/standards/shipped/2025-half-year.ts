import { calendarDay } from '../../calendar/calendar-day';
import type { Standard } from '../standard';
import { REAL_EXPERIENCE_SCORE } from './indicators';
import { readIn } from './sources';

/** The help text of the assessment board, which speaks of the standard and refers to it; no article of it is known. */
const helpText = readIn('help-desk answer', 'jiutoushe.net/wen/436386.html');

/**
 * This version stood beside the annual one in the same text. Whom it covers is not known, so that it is never selected
 * by itself. Its score target and its limit are in the text, for all categories.
 */
export const standard2025HalfYear: Standard = {
  id: '2025-half-year',
  name: {
    zh: '2025年天猫商家考核标准（半年考核版）',
    en: '2025 Tmall assessment standard (half-year)',
  },
  effectiveDay: calendarDay(20250101),
  selection: 'by choice',
  exemption: 'month of opening',
  trial: { months: 12, nodes: [3, 6, 9, 12], longestIdleRun: 3 },
  formal: { months: 12, nodes: [12], longestIdleRun: 6 },
  salesComparison: 'at least',
  score: {
    indicator: REAL_EXPERIENCE_SCORE,
    lowest: 0,
    highest: 5,
    comparison: 'at least',
    monthsCounted: 6,
    stated: { target: 4.1, failedMonthLimit: 3 },
  },
  provenance: {
    effectiveDay: readIn('inferred', {
      zh: '生效日期未见，按2025年1月1日计',
      en: 'the day was not seen; taken as 1 January 2025',
    }),
    exemption: helpText,
    trial: helpText,
    formal: helpText,
    sales: helpText,
    indicator: helpText,
    score: helpText,
    counting: readIn('inferred', {
      zh: '原文只写“每6个月的考核周期”，按自周期首月起的两个半年计',
      en: 'the text only says "every cycle of 6 months"; taken as halves from the cycle\'s first month on',
    }),
    continuity: helpText,
  },
};
