/** Writes many cells as one change of the workbook. */
import { type CoreCommand, CorePlugin } from '@odoo/o-spreadsheet';
import type { OwnCommand } from './own-commands';

export class WriteCellsPlugin extends CorePlugin {
  static override getters = [] as const;

  override handle(command: CoreCommand | OwnCommand): void {
    if (command.type !== 'WRITE_CELLS') return;
    for (const cell of command.cells.value)
      this.dispatch('UPDATE_CELL', { sheetId: command.sheetId, ...cell });
  }
}
