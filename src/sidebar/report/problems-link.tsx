import { outcomeSentences } from '../../messages/report/build';
import { usePage } from '../model/page-context';
import { Button } from '../parts/button';

/** Leads from the counts to the problems, which stand below the stores. */
export function ProblemsLink() {
  const { state, say } = usePage();
  const count = state.check?.answer?.problems.length ?? 0;
  if (count === 0) return null;
  return (
    <Button kind="quiet" onClick={() => document.getElementById('problems')?.focus()}>
      {say(outcomeSentences.problemsElsewhere(count))}
    </Button>
  );
}
