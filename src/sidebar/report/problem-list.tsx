import { outcomeSentences } from '../../messages/report/build';
import { usePage } from '../model/page-context';
import { htmlLang } from '../parts/html-lang';
import { ProblemLines } from '../parts/problem-lines';

/** What is wrong in the rows; each leads to its cell. */
export function ProblemList() {
  const { state, say } = usePage();
  const { check } = state;
  if (!check?.answer || check.answer.problems.length === 0) return null;
  const { problems } = check.answer;
  return (
    <section aria-labelledby="problems">
      <h2 id="problems" tabIndex={-1}>
        {say(outcomeSentences.problems(problems.length))}
      </h2>
      <ProblemLines problems={problems} lang={htmlLang(check.language)} />
    </section>
  );
}
