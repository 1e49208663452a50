import type { Column } from '../cells/column';

/** The columns of the standards table, in the order in which the product writes them. */
export const STANDARD_COLUMNS = {
  id: { headers: ['编号', 'Id'] },
  chineseName: { headers: ['中文名称', 'Chinese name'], optional: true },
  englishName: { headers: ['英文名称', 'English name'], optional: true },
  effectiveDay: { headers: ['生效日期', 'Effective day'], optional: true },
  selection: { headers: ['选用方式', 'Selection'], optional: true },
  exemption: { headers: ['免考期', 'Exemption'], optional: true },
  trialMonths: { headers: ['试考期月数', 'Trial months'], optional: true },
  trialNodes: { headers: ['试考节点', 'Trial nodes'], optional: true },
  trialIdleLimit: { headers: ['试考无经营上限', 'Trial idle limit'], optional: true },
  formalMonths: { headers: ['正式期月数', 'Formal months'], optional: true },
  formalNodes: { headers: ['正式节点', 'Formal nodes'], optional: true },
  formalIdleLimit: { headers: ['正式无经营上限', 'Formal idle limit'], optional: true },
  salesComparison: { headers: ['销售额比较', 'Sales comparison'], optional: true },
  indicator: { headers: ['服务分名称', 'Score indicator'], optional: true },
  lowestScore: { headers: ['服务分最低', 'Lowest score'], optional: true },
  highestScore: { headers: ['服务分最高', 'Highest score'], optional: true },
  scoreComparison: { headers: ['服务分比较', 'Score comparison'], optional: true },
  monthsCounted: { headers: ['服务分计数月数', 'Months counted'], optional: true },
  statedTarget: { headers: ['规定服务分目标', 'Stated score target'], optional: true },
  statedLimit: { headers: ['规定月数上限', 'Stated month limit'], optional: true },
  source: { headers: ['来源', 'Source'], optional: true },
} as const satisfies Record<string, Column>;

export type StandardKey = keyof typeof STANDARD_COLUMNS;
