import { storeTabSentences, storeTabTexts } from '../../messages/store/stores';
import type { CellSpot, StoreView } from '../contract';
import { usePage } from '../model/page-context';
import { JumpButton } from '../parts/jump-button';
import { StatusMark } from '../parts/status-mark';
import { Words } from '../parts/words';

type Reasons = StoreView['reasons'];

/** What is to be checked first, and all that is as grave as the gravest; where nothing is wrong, the first says enough. */
function decisiveOf(reasons: Reasons): Reasons {
  const toCheck = reasons.filter(({ gravity }) => gravity === 'to check');
  const first = reasons[toCheck.length];
  if (first?.gravity === 'stands' || first?.gravity === 'context') return [...toCheck, first];
  return [...toCheck, ...reasons.filter(({ gravity }) => gravity === first?.gravity)];
}

interface StoreHeadingProps {
  readonly view: StoreView;
  readonly spot: CellSpot;
}

/** Who it is, how it stands and why, and the way to its rows. */
export function StoreHeading({ view, spot }: StoreHeadingProps) {
  const { say } = usePage();
  const { name, category, status, statusLabel, reasons } = view;
  const decisive = decisiveOf(reasons);
  const others = reasons.slice(decisive.length);
  return (
    <section aria-labelledby="store-name">
      <h2 id="store-name">{name}</h2>
      <p class="status">
        <StatusMark status={status} />
        <b>{statusLabel}</b>
        {category && <span class="facts">{category}</span>}
      </p>
      {decisive.map(({ text }) => (
        <p key={text}>
          <Words text={text} />
        </p>
      ))}
      {others.length > 0 && (
        <details class="folded">
          <summary>{say(storeTabSentences.otherReasons(others.length))}</summary>
          {others.map(({ text }) => (
            <p key={text}>
              <Words text={text} />
            </p>
          ))}
        </details>
      )}
      <JumpButton spot={spot} name={name}>
        <span class="link">{say(storeTabTexts.toFirstRow)}</span>
      </JumpButton>
    </section>
  );
}
