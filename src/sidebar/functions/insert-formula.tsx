import { functionSentences, functionTexts } from '../../messages/functions';
import { useAction } from '../model/use-action';
import { AgreedAction } from '../parts/agreed-action';

/** A button that inserts the formula into the selected cell, and asks first where that cell holds something. */
export function InsertFormula({ formula }: { readonly formula: string }) {
  const action = useAction('insertFormula');
  return (
    <AgreedAction
      action={action}
      act={(agreed) => action.run({ formula, agreed })}
      begin={functionTexts.insert}
      working={functionTexts.inserting}
      question={({ sheetName, range, holds }) => functionSentences.overwriteQuestion(sheetName, range, holds)}
      yes={functionTexts.overwrite}
      outcome={({ isDone, sheetName, range }) =>
        isDone ? functionSentences.inserted(sheetName, range) : undefined
      }
    />
  );
}
