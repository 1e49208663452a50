import type { Bilingual } from '../../messages/language';
import { lifeSentences } from '../../messages/store/life';
import { INK } from '../../report/grid/palette';
import type { NodeMark } from '../../store/store-view';
import { usePage } from '../model/page-context';
import { Words } from '../parts/words';
import { NODE_COLOURS, NODE_SYMBOLS } from './node-symbols';

interface NodeLineProps {
  readonly node: NodeMark;
  /** Whether the node's cycle has begun: before, nothing is sold in it. */
  readonly hasBegun: boolean;
}

/** A node as a sign, a day and a word, with its figures. */
export function NodeLine({ node, hasBegun }: NodeLineProps) {
  const { say } = usePage();
  const { month, day, outcome, outcomeLabel } = node;
  const figures = figuresOf(node, hasBegun);
  return (
    <li class="node">
      <span class="mark" style={{ background: NODE_COLOURS[outcome], color: INK }} aria-hidden="true">
        {NODE_SYMBOLS[outcome]}
      </span>
      <span class="what">
        <span>
          <Words text={`${say(lifeSentences.node(month))} · ${day} · ${outcomeLabel}`} />
        </span>
        {figures && <span class="facts">{say(figures)}</span>}
      </span>
    </li>
  );
}

function figuresOf({ sales, target, outcome }: NodeMark, hasBegun: boolean): Bilingual | undefined {
  if (outcome === 'not applicable') return undefined;
  if (!hasBegun) return target === null ? undefined : lifeSentences.target(target);
  return target === null ? lifeSentences.sold(sales) : lifeSentences.soldOf(sales, target);
}
