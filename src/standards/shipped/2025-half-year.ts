import { calendarDay } from '../../calendar/calendar-day';
import type { Standard } from '../standard';
import { REAL_EXPERIENCE_SCORE } from './indicators';
import { readIn } from './sources';

const mirror = (article: string) =>
  readIn('mirror of the rule text', 'jiutoushe.net/wen/436386.html', article);

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
    effectiveDay: readIn(
      'inferred',
      { zh: '生效日期未见，按2025年1月1日计', en: 'the day was not seen; taken as 1 January 2025' },
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
