import type { Remember } from '../../sidebar/contract/file-steps';
import { rememberChoice } from '../remembered-choice';
import { tryTwice } from '../try-twice';
import type { DoStep } from '../work';

/** Remembers the choice. Nothing depends on it: where that fails, or the choice is too long, all else is still done. */
export const remember: DoStep<Remember> = ({ choice }) => {
  tryTwice(() => rememberChoice(choice));
  return { sheet: null, name: '', row: null };
};
