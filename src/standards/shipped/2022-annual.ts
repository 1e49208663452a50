import { calendarDay } from '../../calendar/calendar-day';
import type { Standard } from '../standard';
import { BASIC_SERVICE_SCORE } from './indicators';
import { readIn } from './sources';

const blog = readIn('hearsay', 'taopuwang.com/article/78271');
const asIn2021 = readIn('inferred', {
  zh: '原文未见，沿用2021年标准',
  en: 'its own text was not seen; as in the 2021 standard',
});

/**
 * This version's own text was not seen. The quarterly version names it and says in its introduction that the trial had
 * one yearly target until then. Of the idle runs that the texts before (5) and after (6) let pass, the stricter is
 * taken.
 */
export const standard2022Annual: Standard = {
  id: '2022-annual',
  name: { zh: '2022年天猫商家考核标准', en: '2022 Tmall assessment standard' },
  effectiveDay: calendarDay(20220101),
  selection: 'by date',
  exemption: 'month of opening',
  trial: { months: 12, nodes: [12], longestIdleRun: 5 },
  formal: { months: 12, nodes: [12], longestIdleRun: 5 },
  salesComparison: 'at least',
  score: { indicator: BASIC_SERVICE_SCORE, lowest: 0, highest: 5, comparison: 'at least', monthsCounted: 12 },
  provenance: {
    effectiveDay: blog,
    exemption: blog,
    trial: readIn('rule text', '《2022年天猫商家考核标准（按季度试考版）》引言'),
    formal: asIn2021,
    sales: asIn2021,
    indicator: readIn('help-desk answer', 'pr97.com/marketing/2022498222.html'),
    score: readIn('help-desk answer', 'pr97.com/marketing/2022497374.html'),
    counting: readIn('help-desk answer', 'pr97.com/marketing/2022497374.html'),
    continuity: asIn2021,
  },
};
