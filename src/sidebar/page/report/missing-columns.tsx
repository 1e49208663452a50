import { columnSentences } from '../../../messages/sidebar';
import type { CheckAnswer } from '../../contract';
import { missingColumns } from '../state/check-columns';
import { usePage } from '../state/page-context';

/** Says which columns a build can't do without. */
export function MissingColumns({ answer }: { readonly answer: CheckAnswer }) {
  const { say } = usePage();
  const missing = missingColumns(answer);
  if (missing.length === 0) return null;
  return (
    <p class="failure" id="missing-columns">
      <span class="sign" aria-hidden="true">
        !
      </span>
      {say(columnSentences.missing(missing.map(({ label }) => label)))}
    </p>
  );
}
