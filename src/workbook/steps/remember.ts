import type { Remember } from '../../sidebar/contract/file-steps';
import { rememberChoice } from '../remembered-choice';
import { tryTwice } from '../try-twice';
import type { DoStep } from '../work';

/** Nothing depends on it: where it fails, or is too long to be remembered, all else is done. */
export const remember: DoStep<Remember> = ({ choice }) => {
  tryTwice(() => rememberChoice(choice));
  return { sheet: null, name: '', row: null };
};
