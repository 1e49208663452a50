import { counted } from '../counted';
import { enList, zhList } from '../format';
import type { Bilingual } from '../language';

/** The clauses of article 4(3)'s line in the explanation. Runs and limits are months. */
export const continuityClauses = {
  name: { zh: '持续经营', en: 'Continuous operation' },
  nameFailed: { zh: '持续经营不达标', en: 'Continuous operation not met' },
  longestRun: (run: number, limit: number): Bilingual => ({
    zh: `连续无经营 ${run} 个月，最多 ${limit} 个月`,
    en: `${counted(run, 'month')} idle in a row, at most ${limit}`,
  }),
  neverIdle: { zh: '未间断', en: 'no idle month' },
  unknown: (months: readonly string[]): Bilingual => ({
    zh: `${zhList(months)} 是否有经营未知`,
    en: `whether ${enList(months)} had business is not known`,
  }),
  /** @param by the last day on which the run can be broken; undefined where the cycle ends before */
  goingOn: (run: number, by: string | undefined): Bilingual => ({
    zh: by ? `最晚 ${by} 须有订单交易成功` : `现已连续 ${run} 个月`,
    en: by ? `an order has to be completed by ${by}` : `${counted(run, 'month')} and going on`,
  }),
  /** The one source that says so speaks of six months. */
  removedAfterSix: {
    zh: '有来源称满 6 个月即被清退',
    en: 'a source says that 6 full months already end a store',
  },
};
