import { type ActionName, actionOf, type Result, type Wish } from './actions';
import type { Asking } from './asking';
import type { WorkbookHolder } from './page-state';
import { runInPage } from './run-in-page';

/**
 * Does one of the page's actions, e.g. `doAction(model, 'buildReport', choice)`.
 * @throws Error that `failureText` puts into words
 */
export async function doAction<Name extends ActionName>(
  holder: WorkbookHolder,
  name: Name,
  wish: Wish<Name>,
): Promise<Result<Name>> {
  const action = (await actionOf(name)) as (holder: WorkbookHolder, wish: Wish<Name>) => Asking<Result<Name>>;
  return runInPage(action(holder, wish));
}
