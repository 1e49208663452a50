import { diagnosisTabSentences, diagnosisTabTexts } from '../../../messages/diagnosis-tab';
import type { TrendView } from '../../../plan/diagnosis-view';
import type { Movement } from '../../../plan/trend';
import { Words } from '../parts/words';
import { usePage } from '../state/page-context';

/** Which way the figure moves; whether that is for the better stands beside it in words. */
const ARROWS: Readonly<Record<Movement, string>> = { rising: '↗', falling: '↘', level: '→', unknown: '?' };

/** How the indicators moved over three months. */
export function TrendList({ trends }: { readonly trends: readonly TrendView[] }) {
  const { say } = usePage();
  return (
    <>
      <h4 id="trends">{say(diagnosisTabTexts.trends)}</h4>
      <ul class="trends" aria-labelledby="trends">
        {trends.map(({ key, name, movement, course, courseLabel, figures }) => (
          <li class="trend" key={key}>
            <span class={`mark ${course}`} aria-hidden="true">
              {ARROWS[movement]}
            </span>
            <span class="what">
              <span>
                <b>{name}</b> {courseLabel}
              </span>
              {figures.length > 0 && (
                <span class="facts">
                  <Words text={figuresInWords(figures)} />{' '}
                  <Words text={say(diagnosisTabSentences.upTo(figures[figures.length - 1]?.month ?? ''))} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

const figuresInWords = (figures: TrendView['figures']): string => figures.map(({ text }) => text).join(' → ');
