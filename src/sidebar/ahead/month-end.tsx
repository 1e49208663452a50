import { daysSentences, daysTexts } from '../../messages/ahead/days';
import { upcomingSentences } from '../../messages/ahead/upcoming';
import { comparisonWords } from '../../messages/standards';
import type { ScoresAhead } from '../contract';
import { usePage } from '../model/page-context';
import { htmlLang } from '../parts/html-lang';
import { LongList } from '../parts/long-list';
import { openInWords } from './open-scores';
import { ScoreEntry } from './score-entry';

/** What is asked of the scores of all stores at a month's end, and which of them are not safe yet. */
export function MonthEnd({ scores }: { readonly scores: ScoresAhead }) {
  const { state, say } = usePage();
  const { stores, asks, passing, open } = scores;
  return (
    <div class="month-end">
      <b>{say(daysTexts.monthEnd)}</b>
      <ul>
        {asks.map(({ target, comparison, stores: count }) => {
          const ask = upcomingSentences.scoreAsked(target ?? undefined, comparisonWords[comparison]);
          return <li key={`${comparison} ${target}`}>{say(daysSentences.asked(ask, count))}</li>;
        })}
        {passing > 0 && <li>{say(daysSentences.passing(passing, stores))}</li>}
      </ul>
      {open.length > 0 && (
        <details class="folded">
          <summary>{say(openInWords(open))}</summary>
          <LongList items={open} lang={htmlLang(state.language)}>
            {(score) => <ScoreEntry score={score} />}
          </LongList>
        </details>
      )}
    </div>
  );
}
