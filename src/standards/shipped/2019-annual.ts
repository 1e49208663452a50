import { calendarDay } from '../../calendar/calendar-day';
import type { Standard } from '../standard';
import { BASIC_SERVICE_SCORE } from './indicators';
import { readIn } from './sources';

const draft = readIn('translated draft', {
  zh: '2018年10月25日征求意见稿的译文：en.shxuanming.net/industry/3527.html',
  en: 'a translation of the consultation draft of 25 October 2018: en.shxuanming.net/industry/3527.html',
});
const helpDesk = readIn('help-desk answer', 'pr97.com/marketing/2022497374.html');

/**
 * The first standard in which each store has cycles of its own; the one before went by fixed years and the DSR. It is known
 * from a translated consultation draft alone.
 */
export const standard2019Annual: Standard = {
  id: '2019-annual',
  name: { zh: '2019年天猫商家考核标准', en: '2019 Tmall assessment standard' },
  effectiveDay: calendarDay(20190101),
  selection: 'by date',
  exemption: 'three months',
  trial: { months: 12, nodes: [12], longestIdleRun: 5 },
  formal: { months: 12, nodes: [12], longestIdleRun: 5 },
  salesComparison: 'at least',
  score: { indicator: BASIC_SERVICE_SCORE, lowest: 0, highest: 5, comparison: 'at least', monthsCounted: 12 },
  earlierStores: { formalIfOpenedBefore: calendarDay(20181001), exemptMonths: 3, provenance: draft },
  provenance: {
    effectiveDay: draft,
    exemption: readIn('inferred', {
      zh: '免考3个月见征求意见稿译文；15日前后的算法沿用2020年标准',
      en: 'the three months are in the translated draft; how they are counted is as in the 2020 standard',
    }),
    trial: draft,
    formal: draft,
    sales: readIn('help-desk answer', '5pao.com/theuser/hydetail-55754.html'),
    indicator: helpDesk,
    score: helpDesk,
    counting: helpDesk,
    continuity: draft,
  },
};
