import { lifeSentences, lifeTexts } from '../../messages/store/life';
import type { StoreView } from '../contract';
import { usePage } from '../model/page-context';
import { Words } from '../parts/words';
import { NodeLine } from './node-line';

interface LifeSpanItemProps {
  readonly span: StoreView['life'][number];
  /** Whether the line of life ends with this cycle. */
  readonly isLast: boolean;
}

/** A cycle: its days, its standard, and what came of its nodes. */
export function LifeSpanItem({ span, isLast }: LifeSpanItemProps) {
  const { say } = usePage();
  const { phaseLabel, firstDay, lastDay, standardName, doubt, time, nodes } = span;
  return (
    <li class={`span ${time}${isLast ? ' last' : ''}`} aria-current={time === 'present' ? 'step' : undefined}>
      <p>
        <b>{phaseLabel}</b> {time === 'present' && <span class="now">{say(lifeTexts.present)}</span>}
      </p>
      <p class="facts">
        <Words text={say(lifeSentences.days(firstDay, lastDay))} />
      </p>
      <p class="facts">{standardName}</p>
      {doubt && <p class="doubt">{doubt}</p>}
      {nodes.length > 0 && (
        <ul class="nodes">
          {nodes.map((node) => (
            <NodeLine key={node.day} node={node} hasBegun={time !== 'ahead'} />
          ))}
        </ul>
      )}
    </li>
  );
}
