import { daysSentences, daysTexts } from '../../messages/ahead/days';
import { upcomingSentences } from '../../messages/ahead/upcoming';
import type { Bilingual } from '../../messages/language';
import { comparisonWords } from '../../messages/standards';
import { DANGER, INK, plainColour, SAFE, statusColours } from '../../report/grid/palette';
import type { DayAhead, NodeAhead, OpenScore, ScoresAhead } from '../contract';
import { usePage } from '../model/page-context';
import { htmlLang } from '../parts/html-lang';
import { LongList } from '../parts/long-list';
import { ToStore } from '../parts/to-store';
import { Words } from '../parts/words';
import { openInWords } from './open-scores';

interface Mark {
  readonly symbol: string;
  readonly colour: string;
}

const MARKS = {
  reached: { symbol: '✓', colour: SAFE },
  short: { symbol: '▲', colour: DANGER },
  unknown: { symbol: '?', colour: statusColours['no data'] },
  notBegun: { symbol: '◇', colour: plainColour },
} as const satisfies Record<string, Mark>;

function markOf({ target, left }: NodeAhead): Mark {
  if (target === null) return MARKS.unknown;
  if (!left) return MARKS.notBegun;
  return left.isReached ? MARKS.reached : MARKS.short;
}

/** A store's node: what it asks for and how far it is. */
function NodeEntry({ node }: { readonly node: NodeAhead }) {
  const { say } = usePage();
  const { store, nodeMonth, target, left, unknownMonths } = node;
  const { symbol, colour } = markOf(node);
  const asked = upcomingSentences.nodeTarget(target ?? undefined, left ?? undefined, unknownMonths);
  return (
    <ToStore name={store}>
      <span class="mark" style={{ background: colour, color: INK }} aria-hidden="true">
        {symbol}
      </span>
      <span class="what">
        <span class="name">{store}</span>
        <span class="facts">
          {say(upcomingSentences.nodeName(nodeMonth))}
          {' · '}
          <Words text={say(asked)} />
          {target !== null && !left && say(daysTexts.notBegun)}
        </span>
      </span>
    </ToStore>
  );
}

const NOTHING: Bilingual = { zh: '', en: '' };

function soFar({ state, score }: OpenScore): Bilingual {
  if (state === 'target missing') return NOTHING;
  if (state === 'no score') return upcomingSentences.notScored;
  if (state === 'not filled in' || score === null) return upcomingSentences.scoreNotFilledIn;
  return upcomingSentences.scoreSoFar(state, score);
}

/** A store whose score is not safe at a month's end. */
function ScoreEntry({ score }: { readonly score: OpenScore }) {
  const { say } = usePage();
  const { store, target, comparison } = score;
  return (
    <ToStore name={store}>
      <span class="what">
        <span class="name">{store}</span>
        <span class="facts">
          {say(upcomingSentences.scoreAsked(target ?? undefined, comparisonWords[comparison]))}
          {say(soFar(score))}
        </span>
      </span>
    </ToStore>
  );
}

/** What is asked of the scores of all stores at a month's end, and which of them are not safe yet. */
function MonthEnd({ scores }: { readonly scores: ScoresAhead }) {
  const { state, say } = usePage();
  const { stores, asks, passing, open } = scores;
  return (
    <div class="month-end">
      <b>{say(daysTexts.monthEnd)}</b>
      <ul>
        {asks.map(({ target, comparison, stores: count }) => {
          const ask = upcomingSentences.scoreAsked(target ?? undefined, comparisonWords[comparison]);
          return <li key={`${comparison} ${target}`}>{say(daysSentences.asked(ask, count))}</li>;
        })}
        {passing > 0 && <li>{say(daysSentences.passing(passing, stores))}</li>}
      </ul>
      {open.length > 0 && (
        <details class="folded">
          <summary>{say(openInWords(open))}</summary>
          <LongList items={open} lang={htmlLang(state.language)}>
            {(score) => <ScoreEntry score={score} />}
          </LongList>
        </details>
      )}
    </div>
  );
}

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
