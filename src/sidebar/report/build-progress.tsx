import { stageSentences, stageTexts } from '../../messages/report/build';
import { usePage } from '../model/page-context';
import { STAGES } from '../model/page-state';
import { FailureNote } from '../parts/failure-note';
import { StageLine, type StageState } from './stage-line';

/** The stages of a build while it runs, and where it stopped. */
export function BuildProgress() {
  const { state, say } = usePage();
  const { build } = state;
  if (build.kind === 'idle') return null;

  const current = STAGES.indexOf(build.stage);
  const stateOf = (index: number): StageState => {
    if (index < current) return 'done';
    if (index > current) return 'waiting';
    return build.kind;
  };
  return (
    <div class="progress">
      <progress
        max={STAGES.length}
        value={current}
        aria-label={say(stageTexts.progress)}
        aria-valuetext={say(stageSentences.now(current + 1, STAGES.length, stageTexts[build.stage]))}
      />
      <ol>
        {STAGES.map((stage, index) => (
          <StageLine key={stage} stage={stage} is={stateOf(index)} />
        ))}
      </ol>
      <FailureNote failure={build.kind === 'failed' ? build.failure : undefined} />
    </div>
  );
}
