/** Opens the engine's model over a workbook's data; the add-on's script answers its custom functions. */
import { type LocalTransportService, Model } from '@odoo/o-spreadsheet';
import { EVALUATIONS, type Evaluations } from '../document/late-evaluation';
import { registerPlugins } from '../document/register-plugins';
import { SCRIPT } from './register-functions';
import type { Script } from './script';

/**
 * Opens the model.
 * @param data what `workbookData` makes, or the XML files of an .xlsx by path (in a browser only)
 * @param evaluations tells the model when its formulas wait
 * @param edits hears of each edit; left out, nobody does
 */
export function openModel(
  data: object,
  script: Script,
  evaluations: Evaluations,
  edits?: LocalTransportService,
): Model {
  registerPlugins();
  const custom = { [SCRIPT]: script, [EVALUATIONS]: evaluations };
  return new Model(data, edits ? { custom, transportService: edits } : { custom });
}
