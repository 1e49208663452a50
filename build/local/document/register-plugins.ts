/** Makes the commands and the state that the engine lacks known to it. Its registries are shared by the whole process. */
import { coreTypes, type Getters, type Model, registries } from '@odoo/o-spreadsheet';
import { LateColours } from './late-colours';
import { LateEvaluation } from './late-evaluation';
import { OWN_COMMANDS } from './own-commands';
import type { SheetExtras } from './sheet-extras';
import { SheetExtrasPlugin } from './sheet-extras-plugin';
import { WholeRows } from './whole-rows';
import { WriteCellsPlugin } from './write-cells-plugin';

export function registerPlugins(): void {
  const { corePluginRegistry, coreViewsPluginRegistry, inverseCommandRegistry } = registries;
  if (corePluginRegistry.contains('sheetExtras')) return;
  corePluginRegistry.replace('sheet', WholeRows as never);
  corePluginRegistry.add('sheetExtras', SheetExtrasPlugin).add('writeCells', WriteCellsPlugin);
  coreViewsPluginRegistry.replace('evaluation', LateEvaluation).replace('custom_colors', LateColours);
  for (const command of OWN_COMMANDS) {
    coreTypes.add(command as never);
    inverseCommandRegistry.add(command, (undone) => [undone]);
  }
}

export function sheetExtrasOf(model: Model, sheetId: string): SheetExtras {
  return sheetExtrasIn(model.getters, sheetId);
}

/** The extras of a sheet. The cast is needed since the engine's types do not know what a plugin adds to its getters. */
export function sheetExtrasIn(getters: Getters, sheetId: string): SheetExtras {
  return (getters as unknown as Pick<SheetExtrasPlugin, 'getSheetExtras'>).getSheetExtras(sheetId);
}
