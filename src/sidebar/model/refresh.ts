import { checkColumns } from './check-columns';
import { doAction } from './do-action';
import { failureText } from './failure-text';
import type { PageModel } from './page-state';

/** The milliseconds for which what was read counts as fresh: after that somebody may well have changed it. */
const FRESH = 30_000;

/** Whether what was read is so old that it is read again where somebody looks at it. */
export const isStale = (model: PageModel): boolean => {
  const { workbook, opening, build } = model.get();
  const isBusy = opening !== 'read' || build.kind === 'running';
  return workbook !== undefined && !isBusy && Date.now() - workbook.readAt > FRESH;
};

/**
 * Reads the workbook again where a person asks for that: whatever is shown of it is worked out anew, since it comes from an
 * earlier reading then. @param workOut what else makes it anew, where there is no workbook yet
 */
export const readAgain = (model: PageModel, workOut: (model: PageModel) => Promise<void>): Promise<void> =>
  model.get().workbook ? refresh(model) : workOut(model);

/** Reads the workbook again without losing what the user has chosen. */
export async function refresh(model: PageModel): Promise<void> {
  const { language, workbook } = model.get();
  if (!workbook || model.get().rereading === 'running') return;
  model.set({ rereading: 'running' });
  try {
    const start = await doAction(model, 'refresh', { language });
    model.set({ rereading: undefined, start });
    if (model.get().check) void checkColumns(model);
  } catch (error) {
    model.set({ rereading: failureText(error) });
  }
}
