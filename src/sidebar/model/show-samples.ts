import { firstStepTexts } from '../../messages/report/first-step';
import type { StartAnswer } from '../contract';
import { choiceAfter } from './choice-after';
import type { PageStore } from './page-state';

/** The form as it stands after the sample sheets were added. */
export function showSamples(store: PageStore, start: StartAnswer): void {
  store.set({
    start,
    choice: choiceAfter(start),
    check: undefined,
    announcement: firstStepTexts.inserted,
  });
}
