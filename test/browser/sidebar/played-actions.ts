/**
 * Takes the place of the page's actions in tests of what people see: each asks the test, which plays whatever stands
 * behind the page. That the actions themselves do what they say is tested over a real workbook.
 */
import type { ActionName } from '../../../src/sidebar/model/actions';
import type { Asking } from '../../../src/sidebar/model/asking';

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

function* play(name: string, wish: unknown): Asking<unknown> {
  const [answer] = yield [{ name, request: { wish } } as never];
  return answer;
}

export const actionOf = async (action: ActionName) => (_: unknown, wish: unknown) =>
  play(NAMES[action], wish);
