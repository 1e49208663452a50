import { daysSentences } from '../../messages/ahead/days';
import type { DayAhead } from '../contract';
import { usePage } from '../model/page-context';
import { htmlLang } from '../parts/html-lang';
import { LongList } from '../parts/long-list';
import { MonthEnd } from './month-end';
import { NodeEntry } from './node-entry';

/** A day, with the nodes of the stores that have one, and what is asked of all scores. */
export function DaySection({ day }: { readonly day: DayAhead }) {
  const { state, say } = usePage();
  const { nodes, scores } = day;
  return (
    <li class="ahead-day">
      <h3>
        <span class="day">{day.day}</span> <span class="hint">{say(daysSentences.left(day.daysLeft))}</span>
        {nodes.length > 0 && <span class="hint">{say(daysSentences.nodes(nodes.length))}</span>}
      </h3>
      {nodes.length > 0 && (
        <LongList items={nodes} lang={htmlLang(state.language)}>
          {(node) => <NodeEntry node={node} />}
        </LongList>
      )}
      {scores && <MonthEnd scores={scores} />}
    </li>
  );
}
