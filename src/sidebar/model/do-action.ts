import { type ActionName, actions, type Result, type Wish } from './actions';
import type { Asking } from './asking';
import type { WorkbookHolder } from './page-state';
import { runInPage } from './run-in-page';

/**
 * Does one of the page's actions, e.g. `doAction(model, 'buildReport', choice)`.
 * @throws Error that `failureText` puts into words
 */
export const doAction = <Name extends ActionName>(
  holder: WorkbookHolder,
  name: Name,
  wish: Wish<Name>,
): Promise<Result<Name>> => {
  const action = actions[name] as (holder: WorkbookHolder, wish: Wish<Name>) => Asking<Result<Name>>;
  return runInPage(action(holder, wish));
};
