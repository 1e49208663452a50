import { afterFailingTexts } from '../../messages/store/after-failing';
import type { AfterFailingView } from '../contract';
import { usePage } from '../model/page-context';
import { Words } from '../parts/words';

/** What a store that has failed is told: first what is certain, then what comes by when, each with its tier. */
export function AfterFailing({ told: { sentences, annualFee } }: { readonly told: AfterFailingView }) {
  const { say } = usePage();
  return (
    <section aria-labelledby="after-failing">
      <h3 id="after-failing">{say(afterFailingTexts.heading)}</h3>
      <ul class="told">
        {sentences.map((text) => (
          <li key={text}>
            <Words text={text} />
          </li>
        ))}
      </ul>
      <details class="folded">
        <summary>{say(afterFailingTexts.annualFee)}</summary>
        <p>
          <Words text={annualFee} />
        </p>
      </details>
    </section>
  );
}
