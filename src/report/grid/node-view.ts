import type { CivilDate } from '../../calendar/civil-date';
import type { Answer } from '../../rules/answer';
import type { AssessedCycle, Node } from '../../rules/cycle';
import type { MonthRecords } from '../../rules/month-record';
import { answerNode, cumulativeSales, reachesSalesTarget } from '../../rules/sales';
import type { Target } from '../../rules/target';

/** A node as the grid shows it: what was sold by then, or so far, and what that comes to. */
export interface NodeView {
  readonly node: Node;
  readonly sales: number;
  readonly target: Target;
  readonly outcome: NodeOutcome;
}

export type NodeOutcome = 'reached' | 'missed' | 'ahead' | 'unknown' | 'not applicable';

export function viewNode(
  cycle: AssessedCycle,
  node: Node,
  date: CivilDate,
  records: MonthRecords,
  target: Target,
): NodeView {
  const isAhead = node.day > date;
  const until = isAhead ? date : node.day;
  const sales = cycle.firstDay > date ? 0 : cumulativeSales(cycle, until, records);
  return { node, sales, target, outcome: outcomeOf(cycle, node, isAhead, sales, records, target) };
}

function outcomeOf(
  cycle: AssessedCycle,
  node: Node,
  isAhead: boolean,
  sales: number,
  records: MonthRecords,
  target: Target,
): NodeOutcome {
  if (target.kind === 'not applicable') return 'not applicable';
  if (target.kind === 'missing') return 'unknown';
  if (isAhead)
    return reachesSalesTarget(sales, target.value, cycle.standard.salesComparison) ? 'reached' : 'ahead';
  return outcomeOfAnswer(answerNode(cycle, node, records, target));
}

/** How a node came out, asked on its own day. */
export function outcomeOfAnswer({ kind }: Answer): NodeOutcome {
  if (kind === 'met') return 'reached';
  return kind === 'missed' || kind === 'not applicable' ? kind : 'unknown';
}
