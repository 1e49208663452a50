import type { TrendView } from '../../diagnosis/diagnosis-view';
import type { Movement } from '../../diagnosis/trend';
import { diagnosisTabSentences, diagnosisTabTexts } from '../../messages/diagnosis/diagnosis-section';
import { usePage } from '../model/page-context';
import { Words } from '../parts/words';

/** Which way the figure moves; whether that is for the better stands beside it in words. */
const ARROWS: Readonly<Record<Movement, string>> = { rising: '↗', falling: '↘', level: '→', unknown: '?' };

/** How the indicators moved over three months; those of which nothing is known, in one line. */
export function TrendList({ trends }: { readonly trends: readonly TrendView[] }) {
  const { say } = usePage();
  const known = trends.filter(({ figures }) => figures.length > 0);
  const unknown = trends.filter(({ figures }) => figures.length === 0);
  const [last, ...others] = new Set(known.map(lastMonth));
  return (
    <>
      <h4 id="trends">
        {say(diagnosisTabTexts.trends)}
        {last !== undefined && others.length === 0 && (
          <span class="hint">{say(diagnosisTabSentences.upTo(last))}</span>
        )}
      </h4>
      <ul class="trends" aria-labelledby="trends">
        {known.map((trend) => (
          <li class="trend" key={trend.key}>
            <span class={`mark ${trend.course}`} aria-hidden="true">
              {ARROWS[trend.movement]}
            </span>
            <span>
              <b>{trend.name}</b> {trend.courseLabel}{' '}
              <span class="facts figures">
                <Words text={figuresInWords(trend)} />
                {others.length > 0 && ` ${say(diagnosisTabSentences.upTo(lastMonth(trend)))}`}
              </span>
            </span>
          </li>
        ))}
        {unknown.length > 0 && (
          <li class="trend" key="unknown">
            <span class="mark" aria-hidden="true">
              {ARROWS.unknown}
            </span>
            <span>{say(diagnosisTabSentences.unknown(unknown.map(({ name }) => name)))}</span>
          </li>
        )}
      </ul>
    </>
  );
}

const lastMonth = ({ figures }: TrendView): string => figures[figures.length - 1]?.month ?? '';

const figuresInWords = ({ figures }: TrendView): string => figures.map(({ text }) => text).join(' → ');
