import { needDays, needTexts } from '../../messages/store/life';
import type { StoreView } from '../contract';
import { usePage } from '../model/page-context';
import { Words } from '../parts/words';

/** What the store has to do, each with its last day in front. */
export function NeedList({ needs }: Pick<StoreView, 'needs'>) {
  const { say } = usePage();
  return (
    <section aria-labelledby="needs">
      <h3 id="needs">{say(needTexts.heading)}</h3>
      {needs.length === 0 && <p>{say(needTexts.nothing)}</p>}
      <ul class="needs">
        {needs.map(({ by, daysLeft, text }) => (
          <li class="need" key={`${by} ${text}`}>
            <b>
              <Words text={say(daysLeft > 0 ? needDays.by(by, daysLeft) : needDays.today(by))} />
            </b>
            <span>
              <Words text={text} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
