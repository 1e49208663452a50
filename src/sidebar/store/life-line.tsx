import { lifeSentences, lifeTexts } from '../../messages/store/life';
import type { StoreView } from '../contract';
import { usePage } from '../model/page-context';
import { Words } from '../parts/words';
import { NodeLine } from './node-line';

/** How many of the cycles that are over are shown: as many as bear on the present. */
const PAST_SHOWN = 3;

/** The store's cycles from its opening on, the oldest of them on demand. */
export function LifeLine({ life }: Pick<StoreView, 'life'>) {
  const { say } = usePage();
  const past = life.filter(({ time }) => time === 'past').length;
  const earlier = life.slice(0, Math.max(0, past - PAST_SHOWN));
  const shown = life.slice(earlier.length);
  return (
    <section aria-labelledby="life">
      <h3 id="life">{say(lifeTexts.heading)}</h3>
      {earlier.length > 0 && (
        <details class="folded">
          <summary>{say(lifeSentences.earlier(earlier.length))}</summary>
          <ol class="life">
            {earlier.map((span) => (
              <LifeSpanItem key={span.firstDay} span={span} isLast={false} />
            ))}
          </ol>
        </details>
      )}
      <ol class="life">
        {shown.map((span) => (
          <LifeSpanItem key={span.firstDay} span={span} isLast={span === life[life.length - 1]} />
        ))}
      </ol>
    </section>
  );
}

interface LifeSpanItemProps {
  readonly span: StoreView['life'][number];
  /** Whether the line of life ends with this cycle. */
  readonly isLast: boolean;
}

/** A cycle: its days, its standard, and what came of its nodes. */
function LifeSpanItem({ span, isLast }: LifeSpanItemProps) {
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
