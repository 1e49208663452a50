import { columnSentences, columnTexts } from '../../messages/report/columns';
import type { CheckAnswer } from '../contract';
import { unclearColumns } from '../model/check-columns';
import { usePage } from '../model/page-context';
import { Failure } from '../parts/failure';

/** Says which columns have to be chosen before a build. */
export function UnclearColumns({ answer }: { readonly answer: CheckAnswer }) {
  const { say } = usePage();
  const unclear = unclearColumns(answer);
  if (unclear.length === 0) return null;
  return (
    <Failure id="unclear-columns">
      {answer.columns.every(({ position }) => position === 0) && `${say(columnTexts.noHeaderRow)} `}
      {say(columnSentences.unclear(unclear.map(({ label }) => label)))}
    </Failure>
  );
}
