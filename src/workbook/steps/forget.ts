import type { Forget } from '../../sidebar/contract/file-steps';
import { forgetChoice } from '../remembered-choice';
import type { DoStep } from '../work';

/** Forgets what was remembered. Unlike remembering, it is what the user asked for: a failure is told. */
export const forget: DoStep<Forget> = () => {
  forgetChoice();
  return { sheet: null, name: '', row: null };
};
