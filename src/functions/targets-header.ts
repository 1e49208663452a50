/** The header row of the targets in the examples. */
export const TARGETS_HEADER = [
  '类目',
  '试考3个月',
  '试考6个月',
  '试考9个月',
  '试考12个月',
  '正式12个月',
  '服务分目标',
  '不符合月数上限',
] as const;
