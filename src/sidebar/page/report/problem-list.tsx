import { outcomeSentences } from '../../../messages/sidebar';
import { htmlLang } from '../parts/html-lang';
import { JumpButton } from '../parts/jump-button';
import { LongList } from '../parts/long-list';
import { Words } from '../parts/words';
import { usePage } from '../state/page-context';

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
      <LongList items={problems} lang={htmlLang(check.language)}>
        {({ message, sheetName, address, spot }) => (
          <JumpButton spot={spot} name={`${sheetName}!${address}`}>
            <span class="mark problem" aria-hidden="true">
              !
            </span>
            <span class="what">
              <span class="name">{`${sheetName}!${address}`}</span>
              <span class="reason">
                <Words text={message} />
              </span>
            </span>
          </JumpButton>
        )}
      </LongList>
    </section>
  );
}
