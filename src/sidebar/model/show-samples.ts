import { firstStepTexts } from '../../messages/report/first-step';
import type { StartAnswer } from '../contract';
import { choiceAfter } from './choice-after';
import type { PageModel } from './page-state';

/** The form as it stands after the sample sheets were added. */
export function showSamples(model: PageModel, start: StartAnswer): void {
  model.set({
    start,
    choice: choiceAfter(start),
    check: undefined,
    announcement: firstStepTexts.inserted,
  });
}
