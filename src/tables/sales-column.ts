import type { Column } from '../cells/column';
import { salesTargetName } from '../messages/terms';

/** A node's sales target as people write it, its header folded: 试考3个月, 试考期第3个月销售目标, 第3个月目标. */
const SALES_TARGET =
  /^(试考期?|試考期?|正式(?:考核)?期?)?(第)?([1-9]\d*)(?:个月末?|個月末?)(目标|销售目标|销售额目标|累计销售额目标|目標|銷售額目標)?$/;
/** A cycle is called 正式考核期, and no other way has 考核 in it. */
const NO_NAME = '正式考核';

/** The column of a node's sales target. One that names no phase, as 第3个月目标 does, is of the trial, which has such nodes. */
export function salesColumn(phase: 'trial' | 'formal', month: number): Column {
  const { zh, en } = salesTargetName(phase, month);
  return { headers: [zh, en], means: (key) => isOf(key, phase, month), isMoney: true };
}

function isOf(key: string, phase: 'trial' | 'formal', month: number): boolean {
  const [, name, ordinal, digits, target] = SALES_TARGET.exec(key) ?? [];
  if (digits !== String(month) || name === NO_NAME) return false;
  if (name !== undefined) return name.startsWith('正式') === (phase === 'formal');
  return phase === 'trial' && (ordinal !== undefined || target !== undefined);
}
