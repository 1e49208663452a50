/**
 * Takes the place of the page's actions in tests of what people see: each asks the test, which plays whatever stands
 * behind the page. That the actions themselves do what they say is tested over a real workbook.
 */
import type { ActionName } from '../../../src/sidebar/model/actions';
import type { Asking } from '../../../src/sidebar/model/asking';
import type { WorkbookHolder } from '../../../src/sidebar/model/page-state';
import type { OnPortion } from '../../../src/sidebar/model/write-in-portions';

const NAMES: { readonly [Name in ActionName]: string } = {
  start: 'start',
  listSheets: 'start',
  refresh: 'start',
  insertSamples: 'insertSamples',
  insertStandards: 'insertStandards',
  insertWeights: 'insertWeights',
  insertRows: 'insertRows',
  checkRows: 'checkRows',
  buildReport: 'buildReport',
  storesToChoose: 'storesToChoose',
  giveNotes: 'giveNotes',
  keepSnapshot: 'keepSnapshot',
  forgetChoice: 'forgetChoice',
  showCell: 'showCell',
  listStores: 'listStores',
  viewStore: 'viewStore',
  exportStore: 'exportStore',
  insertFormula: 'insertFormula',
  freezeFormulas: 'freezeFormulas',
  previewMonth: 'previewMonth',
  addMonth: 'addMonth',
  previewSales: 'previewSales',
  fillSales: 'fillSales',
  lookAhead: 'lookAhead',
  exportNodes: 'exportNodes',
  planStores: 'planStores',
  rememberStores: 'rememberStores',
};

/**
 * A test that plays what the page knows at first answers `{ firstSight }`, and is asked once more for the rest; one that
 * plays a portion answers `{ portion: [done, left] }`, and is asked for the next while the page goes on.
 */
function* play(holder: WorkbookHolder, name: string, wish: Wish | null): Asking<unknown> {
  // What the page is to be told meanwhile does not cross to the test.
  const { onPortion, ...others } = wish ?? {};
  const request = onPortion ? others : wish;
  const question = [{ name, request: { wish: request } } as never];
  for (;;) {
    const [answer] = yield question;
    const { firstSight, portion } = Object(answer);
    if (firstSight) holder.set({ start: firstSight });
    else if (!portion || !onPortion?.(portion[0], portion[1])) return answer;
  }
}

interface Wish {
  readonly onPortion?: OnPortion;
}

export const actionOf = async (action: ActionName) => (holder: WorkbookHolder, wish: Wish | null) =>
  play(holder, NAMES[action], wish);
