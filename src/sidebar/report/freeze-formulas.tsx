import type { Bilingual } from '../../messages/language';
import { actionSentences, actionTexts } from '../../messages/report/actions';
import type { ActedOn } from '../model/act-on-selection';
import { useAction } from '../model/use-action';
import { AgreedAction } from '../parts/agreed-action';

/** Counts the formulas first, and asks; only then turns them into values. */
export function FreezeFormulas() {
  const action = useAction('freezeFormulas');
  return (
    <AgreedAction
      action={action}
      act={(agreed) => action.run({ agreed })}
      begin={actionTexts.freeze}
      working={actionTexts.working}
      hint={actionTexts.freezeHint}
      question={({ sheetName, range, formulas }) =>
        actionSentences.freezeQuestion(sheetName, range, formulas)
      }
      yes={actionTexts.freezeNow}
      outcome={outcomeOf}
    />
  );
}

function outcomeOf({ isDone, sheetName, range, formulas }: ActedOn): Bilingual | undefined {
  if (isDone) return actionSentences.frozen(sheetName, range, formulas);
  return formulas === 0 ? actionSentences.nothingToFreeze(sheetName, range) : undefined;
}
