import { stageSentences, stageTexts } from '../../messages/report/build';
import { usePage } from '../model/page-context';
import { STAGES, type Stage } from '../model/page-state';
import { FailureNote } from '../parts/failure-note';
import { Sign } from '../parts/sign';

type StageState = 'waiting' | 'running' | 'done' | 'failed';

const SIGNS = { waiting: '○', running: '', done: '✓', failed: '✗' } as const;

interface StageLineProps {
  readonly stage: Stage;
  readonly is: StageState;
}

function StageLine({ stage, is }: StageLineProps) {
  const { say } = usePage();
  return (
    <li class={is} aria-current={is === 'running' ? 'step' : undefined}>
      {is === 'running' ? <span class="spinner" aria-hidden="true" /> : <Sign>{SIGNS[is]}</Sign>}
      {say(stageTexts[stage])}
      <span class="for-ears">{say(stageTexts[is])}</span>
    </li>
  );
}

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
