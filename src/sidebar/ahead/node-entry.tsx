import { daysTexts } from '../../messages/ahead/days';
import { upcomingSentences } from '../../messages/ahead/upcoming';
import { DANGER, INK, plainColour, SAFE, statusColours } from '../../report/grid/palette';
import type { NodeAhead } from '../contract';
import { usePage } from '../model/page-context';
import { ToStore } from '../parts/to-store';
import { Words } from '../parts/words';

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
export function NodeEntry({ node }: { readonly node: NodeAhead }) {
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
