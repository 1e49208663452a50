import { layoutQuestionTexts } from '../../messages/tables/layout';
import type { CheckAnswer } from '../contract';
import { usePage } from '../model/page-context';
import { Failure } from '../parts/failure';
import { LayoutQuestion } from './layout-question';

/** What the user has to say of the sheet, since its cells do not tell it. */
export function LayoutQuestions({ answer }: { readonly answer: CheckAnswer }) {
  const { say } = usePage();
  if (answer.questions.length === 0) return null;
  return (
    <>
      <Failure id="layout-questions">{say(layoutQuestionTexts.heading)}</Failure>
      {answer.questions.map((question) => (
        <LayoutQuestion key={JSON.stringify(question)} question={question} />
      ))}
    </>
  );
}
