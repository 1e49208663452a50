import { layoutQuestionTexts } from '../../messages/tables/layout';
import { forgetLayout } from '../model/choose';
import { usePage } from '../model/page-context';
import { Button } from '../parts/button';

/** What was answered about the sheet, for whoever wants to answer anew. */
export function LayoutAnswersGiven() {
  const { model, state, say } = usePage();
  const { layout = {}, moreSheets = [] } = state.choice;
  if (Object.keys(layout).length + moreSheets.length === 0) return null;
  return (
    <Button kind="quiet" onClick={() => forgetLayout(model)}>
      {say(layoutQuestionTexts.askAgain)}
    </Button>
  );
}
