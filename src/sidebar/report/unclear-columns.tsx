import { columnSentences, columnTexts } from '../../messages/report/columns';
import type { CheckAnswer } from '../contract';
import { unclearColumns } from '../model/check-columns';
import { usePage } from '../model/page-context';

/** Says which columns have to be chosen before a build. */
export function UnclearColumns({ answer }: { readonly answer: CheckAnswer }) {
  const { say } = usePage();
  const unclear = unclearColumns(answer);
  if (unclear.length === 0) return null;
  return (
    <p class="failure" id="unclear-columns">
      <span class="sign" aria-hidden="true">
        !
      </span>
      {answer.columns.every(({ position }) => position === 0) && `${say(columnTexts.noHeaderRow)} `}
      {say(columnSentences.unclear(unclear.map(({ label }) => label)))}
    </p>
  );
}
