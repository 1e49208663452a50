/** The engine's model over a workbook's data, its custom functions answered by the add-on's script. */
import { Model } from '@odoo/o-spreadsheet';
import { registerPlugins } from '../document/register-plugins';
import { SCRIPT } from './register-functions';
import type { Script } from './script';

/** @param data what `workbookData` makes, or the XML files of an .xlsx by path (in a browser only) */
export function openModel(data: object, script: Script): Model {
  registerPlugins();
  return new Model(data, { custom: { [SCRIPT]: script } });
}
