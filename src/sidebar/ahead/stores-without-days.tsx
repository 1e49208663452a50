import { daysSentences, daysTexts } from '../../messages/ahead/days';
import { daysMissingTexts } from '../../messages/ahead/upcoming';
import type { DaysMissing, DaysMissingReason } from '../contract';
import { usePage } from '../model/page-context';
import { htmlLang } from '../parts/html-lang';
import { LongList } from '../parts/long-list';
import { ToStore } from '../parts/to-store';

const REASONS: readonly DaysMissingReason[] = [
  'data error',
  'no standard',
  'failed',
  'not begun',
  'nothing asked',
];

/** Who is not in the list, or not in all of it, and why: none is left out without a word. */
export function StoresWithoutDays({ without }: { readonly without: readonly DaysMissing[] }) {
  const { state, say } = usePage();
  if (without.length === 0) return null;
  return (
    <section aria-labelledby="without-days">
      <h3 id="without-days">{say(daysTexts.without)}</h3>
      {REASONS.map((reason) => {
        const stores = without.filter((one) => one.reason === reason);
        if (stores.length === 0) return null;
        return (
          <details key={reason} class="folded">
            <summary>{say(daysSentences.missing(daysMissingTexts[reason], stores.length))}</summary>
            <LongList items={stores} lang={htmlLang(state.language)}>
              {({ store, from }) => (
                <ToStore name={store}>
                  <span class="what">
                    <span class="name">{store}</span>
                    {from && <span class="facts">{say(daysSentences.from(from))}</span>}
                  </span>
                </ToStore>
              )}
            </LongList>
          </details>
        );
      })}
    </section>
  );
}
