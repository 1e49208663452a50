import { planSheetSentences, planSheetTexts } from '../../messages/plan/plan-section';
import type { PlanAnswer } from '../contract';
import { usePage } from '../model/page-context';
import { DoneNote } from '../parts/done-note';
import { JumpButton } from '../parts/jump-button';
import { UndecidedStores } from './undecided-stores';

type Placed = PlanAnswer & { readonly kind: 'placed' };

/** What was written, and what could not be told. */
export function PlanOutcome({ placed }: { readonly placed: Placed | undefined }) {
  const { say } = usePage();
  return (
    <>
      <DoneNote text={placed && say(sentenceOf(placed))} />
      {placed && (
        <>
          <JumpButton spot={placed.spot} name={placed.sheetName}>
            <span class="to-plan">{say(planSheetTexts.toPlan)}</span>
          </JumpButton>
          <UndecidedStores stores={placed.stores.filter(({ undecided }) => undecided.length > 0)} />
        </>
      )}
    </>
  );
}

const sentenceOf = ({ isNew, sheetName, added, unneeded }: Placed) =>
  isNew
    ? planSheetSentences.made(sheetName, added)
    : planSheetSentences.refreshed(sheetName, added, unneeded);
