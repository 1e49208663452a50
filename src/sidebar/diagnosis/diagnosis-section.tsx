import { diagnosisTabTexts } from '../../messages/diagnosis/diagnosis-section';
import type { StoreAnswer } from '../contract';
import { usePage } from '../model/page-context';
import { ProblemLines } from '../parts/problem-lines';
import { useRoom } from '../parts/use-room';
import { Words } from '../parts/words';
import { DimensionTable } from './dimension-table';
import { TrendList } from './trend-list';

type Shown = Extract<StoreAnswer, { readonly kind: 'shown' }>;

interface DiagnosisSectionProps extends Pick<Shown, 'diagnosis' | 'diagnosisProblems'> {
  /** The language of what the server says. */
  readonly lang: string;
}

/** Where the score loses its points, what each dimension must rise to, and how the indicators move. */
export function DiagnosisSection({ diagnosis, diagnosisProblems, lang }: DiagnosisSectionProps) {
  const { say } = usePage();
  const { ruler, room } = useRoom();
  const { month, passes, sentences, dimensions, trends } = diagnosis;
  return (
    <section aria-labelledby="diagnosis">
      <h3 id="diagnosis">{say(diagnosisTabTexts.heading)}</h3>
      <div class="ruler" ref={ruler} />
      <div class="finding">
        {passes !== null && (
          <span class={`sign ${passes ? 'good' : 'bad'}`} aria-hidden="true">
            {passes ? '✓' : '✗'}
          </span>
        )}
        <div>
          {sentences.map((text) => (
            <p key={text}>
              <Words text={text} />
            </p>
          ))}
        </div>
      </div>
      {month !== null && room && <DimensionTable month={month} dimensions={dimensions} room={room} />}
      {trends.length > 0 && <TrendList trends={trends} />}
      {diagnosisProblems.length > 0 && (
        <>
          <h4>{say(diagnosisTabTexts.problems)}</h4>
          <ProblemLines problems={diagnosisProblems} lang={lang} />
        </>
      )}
    </section>
  );
}
