import { planSheetSentences, planSheetTexts } from '../../messages/plan/plan-section';
import type { StoreAhead } from '../contract';
import { usePage } from '../model/page-context';
import { LongList } from '../parts/long-list';
import { StatusMark } from '../parts/status-mark';
import { TickBox } from '../parts/tick-box';
import { TickGroup } from '../parts/tick-group';
import type { Wrong } from '../parts/use-mistake';

interface StoresToPlanProps {
  readonly stores: readonly StoreAhead[];
  /** The language of the stores' statuses. */
  readonly lang: string;
  readonly wrong: Wrong | undefined;
  readonly isTicked: (store: StoreAhead) => boolean;
  readonly onTick: (name: string, isTicked: boolean) => void;
}

export function StoresToPlan({ stores, lang, wrong, isTicked, onTick }: StoresToPlanProps) {
  const { say } = usePage();
  return (
    <TickGroup id="plan" class="boxes stores" wrong={wrong}>
      <legend class="for-ears">{say(planSheetTexts.stores)}</legend>
      <LongList items={stores} lang={lang}>
        {(store) => (
          <TickBox
            key={store.name}
            isTicked={isTicked(store)}
            onTick={(isNowTicked) => onTick(store.name, isNowTicked)}
          >
            <StatusMark status={store.status} />
            <span class="what">
              <span class="name">{store.name || say(planSheetTexts.unnamed)}</span>
              <span class="facts">
                <b>{store.statusLabel}</b>
                {` · ${say(factOf(store))}`}
              </span>
            </span>
          </TickBox>
        )}
      </LongList>
    </TickGroup>
  );
}

const factOf = ({ tasks, isPlanned }: StoreAhead) =>
  tasks === 0 && isPlanned ? planSheetSentences.inPlan : planSheetSentences.tasks(tasks);
