import type { Bilingual } from '../../messages/language';
import { newMonthSentences } from '../../messages/new-month';
import type { MonthStore } from '../contract';
import { usePage } from '../model/page-context';
import { TickBox } from '../parts/tick-box';
import { Words } from '../parts/words';

interface StoresToAddProps {
  readonly heading: Bilingual;
  /** The heading. Where it stands above already it is for screen readers alone. */
  readonly hint?: Bilingual;
  readonly stores: readonly MonthStore[];
  readonly isTicked: (store: MonthStore) => boolean;
  readonly onTick: (store: MonthStore, isTicked: boolean) => void;
}

/** Stores to tick, each with the newest month that it has. */
export function StoresToAdd({ heading, hint, stores, isTicked, onTick }: StoresToAddProps) {
  const { say } = usePage();
  return (
    <fieldset class="field boxes">
      <legend class={hint ? undefined : 'for-ears'}>{say(heading)}</legend>
      {hint && <p class="hint">{say(hint)}</p>}
      <div class="stores-to-tick">
        {stores.map((store) => (
          <TickBox
            key={store.name}
            isTicked={isTicked(store)}
            onTick={(isNowTicked) => onTick(store, isNowTicked)}
          >
            <span class="word">
              {store.name}
              <span class="last hint">
                <Words text={say(newMonthSentences.last(store.last))} />
              </span>
            </span>
          </TickBox>
        ))}
      </div>
    </fieldset>
  );
}
