/**
 * Takes the place of the page's actions in tests of what people see: each asks the test, which plays whatever stands
 * behind the page. That the actions themselves do what they say is tested over a real workbook.
 */
import type { ActionName } from '../../../src/sidebar/model/actions';
import type { Asking } from '../../../src/sidebar/model/asking';
import type { WorkbookHolder } from '../../../src/sidebar/model/page-state';

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

/** A test that plays what the page knows at first answers `{ firstSight }`, and is asked once more for the rest. */
function* play(holder: WorkbookHolder, name: string, wish: unknown): Asking<unknown> {
  // What the page is to be told meanwhile does not cross to the test.
  const question = [{ name, request: { wish: JSON.parse(JSON.stringify(wish)) } } as never];
  const [answer] = yield question;
  const { firstSight } = Object(answer);
  if (!firstSight) return answer;
  holder.set({ start: firstSight });
  const [rest] = yield question;
  return rest;
}

export const actionOf = async (action: ActionName) => (holder: WorkbookHolder, wish: unknown) =>
  play(holder, NAMES[action], wish);
