import { calendarDay } from '../../calendar/calendar-day';
import type { Standard } from '../standard';
import { OVERALL_EXPERIENCE_SCORE } from './indicators';
import { readIn } from './sources';

const mirror = (article: string) => readIn('mirror of the rule text', 'maijiaw.com/article/547001', article);
const asIn2022 = (article: string) =>
  readIn(
    'inferred',
    {
      zh: '转载止于第三条，其后沿用2022年按季度试考版',
      en: 'the mirrors end in article 3; from there on as in the quarterly version of 2022',
    },
    article,
  );

/**
 * The mirrors break off in article 3, the requirements; up to there the text is that of the version before, with the years
 * shifted and the articles counted from the cycles on.
 */
export const standard2023Quarterly: Standard = {
  id: '2023-quarterly',
  name: { zh: '2023年天猫商家考核标准', en: '2023 Tmall assessment standard' },
  effectiveDay: calendarDay(20230101),
  selection: 'by date',
  exemption: 'month of opening',
  trial: { months: 12, nodes: [3, 6, 9, 12], longestIdleRun: 6 },
  formal: { months: 12, nodes: [12], longestIdleRun: 6 },
  salesComparison: 'at least',
  score: {
    indicator: OVERALL_EXPERIENCE_SCORE,
    lowest: 0,
    highest: 5,
    comparison: 'above',
    monthsCounted: 12,
  },
  provenance: {
    effectiveDay: mirror('2'),
    exemption: mirror('1(1)'),
    trial: mirror('1(2)'),
    formal: mirror('1(3)'),
    sales: asIn2022('3'),
    indicator: readIn('help-desk answer', 'gtc8.cn/baike/i79247.html', '3'),
    score: asIn2022('3'),
    counting: asIn2022('3'),
    continuity: asIn2022('3'),
  },
};
