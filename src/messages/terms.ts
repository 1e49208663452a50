import type { Bilingual } from './language';

/** The field's standard words. */
export const phaseNames = {
  'not open': { zh: '未上线', en: 'Not open' },
  exempt: { zh: '免考期', en: 'Exempt' },
  trial: { zh: '试考期', en: 'Trial' },
  formal: { zh: '正式考核期', en: 'Formal' },
} as const satisfies Record<string, Bilingual>;

export const statusNames = {
  'not open': { zh: '未上线', en: 'Not open' },
  exempt: { zh: '免考', en: 'Exempt' },
  failed: { zh: '不达标', en: 'Failed' },
  'no data': { zh: '缺数据', en: 'No data' },
  'at risk': { zh: '有风险', en: 'At risk' },
  'on track': { zh: '正常', en: 'On track' },
  'data error': { zh: '数据有误', en: 'Data error' },
} as const satisfies Record<string, Bilingual>;

/** The platform's own word on a cycle, as it is written into the monthly rows. */
export const cycleResultWords = {
  passed: { zh: '通过', en: 'passed' },
  failed: { zh: '不达标', en: 'failed' },
} as const satisfies Record<string, Bilingual>;

export const figureNames = {
  sales: { zh: '店铺销售额', en: 'sales' },
  score: { zh: '服务分', en: 'score' },
  salesOrListings: { zh: '店铺销售额（或在售商品数）', en: 'sales (or listings)' },
} as const satisfies Record<string, Bilingual>;

/** The tables that the user keeps. */
export const tableNames = {
  rows: { zh: '月度数据表', en: 'the monthly rows' },
  targets: { zh: '考核目标表', en: 'the targets' },
  standards: { zh: '考核标准表', en: 'the standards' },
  weights: { zh: '维度权重表', en: 'the weights' },
} as const satisfies Record<string, Bilingual>;

/** The sheets that the product adds for the user. */
export const tableSheetNames = {
  rows: { zh: '月度数据', en: 'Monthly rows' },
  targets: { zh: '考核目标', en: 'Targets' },
  standards: { zh: '考核标准', en: 'Standards' },
  weights: { zh: '维度权重', en: 'Weights' },
} as const satisfies Record<string, Bilingual>;

/** The columns of the targets table, by what they hold. */
export const targetNames = {
  score: { zh: '服务分目标', en: 'Service score target' },
  failedMonthLimit: { zh: '不符合月数上限', en: 'Failed month limit' },
} as const satisfies Record<string, Bilingual>;

export const salesTargetName = (phase: 'exempt' | 'trial' | 'formal', nodeMonth: number): Bilingual =>
  phase === 'formal'
    ? { zh: `正式${nodeMonth}个月`, en: `Formal month ${nodeMonth}` }
    : { zh: `试考${nodeMonth}个月`, en: `Trial month ${nodeMonth}` };
