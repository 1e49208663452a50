import type { Asking } from './asking';
import { workbookOf } from './open-workbook';
import type { WorkbookHolder } from './page-state';
import { writeSteps } from './write-workbook';

/** Has the file forget what was chosen in it. What the page shows stays chosen in it, until it is opened anew. */
export function* forgetChoice(holder: WorkbookHolder, _: null): Asking<null> {
  yield* writeSteps([{ kind: 'forget' }], {});
  holder.set({ workbook: { ...workbookOf(holder), remembered: null } });
  return null;
}
