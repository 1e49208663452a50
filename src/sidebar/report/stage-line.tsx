import { stageTexts } from '../../messages/report/build';
import { usePage } from '../model/page-context';
import type { Stage } from '../model/page-state';
import { Sign } from '../parts/sign';

export type StageState = 'waiting' | 'running' | 'done' | 'failed';

const SIGNS = { waiting: '○', running: '', done: '✓', failed: '✗' } as const;

interface StageLineProps {
  readonly stage: Stage;
  readonly is: StageState;
}

export function StageLine({ stage, is }: StageLineProps) {
  const { say } = usePage();
  return (
    <li class={is} aria-current={is === 'running' ? 'step' : undefined}>
      {is === 'running' ? <span class="spinner" aria-hidden="true" /> : <Sign>{SIGNS[is]}</Sign>}
      {say(stageTexts[stage])}
      <span class="for-ears">{say(stageTexts[is])}</span>
    </li>
  );
}
