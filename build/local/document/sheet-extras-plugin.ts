/** Keeps the extras of each sheet with the workbook, so that they are undone, copied, moved and dropped with its cells. */
import { type CoreCommand, CorePlugin, type WorkbookData } from '@odoo/o-spreadsheet';
import { moveExtras } from './move-extras';
import type { OwnCommand } from './own-commands';
import { NO_EXTRAS, type SheetExtras } from './sheet-extras';

interface State {
  readonly extras: Readonly<Record<string, SheetExtras | undefined>>;
}

type DataWithExtras = WorkbookData & { sheetExtras?: State['extras'] };

export class SheetExtrasPlugin extends CorePlugin<State> implements State {
  static override getters = ['getSheetExtras'] as const;
  readonly extras: State['extras'] = {};

  getSheetExtras(sheetId: string): SheetExtras {
    return this.extras[sheetId] ?? NO_EXTRAS;
  }

  override handle(command: CoreCommand | OwnCommand): void {
    switch (command.type) {
      case 'SET_SHEET_EXTRAS':
        this.put(command.sheetId, command.extras.value);
        break;
      case 'ADD_COLUMNS_ROWS':
      case 'REMOVE_COLUMNS_ROWS':
        if (this.extras[command.sheetId]) {
          this.put(command.sheetId, moveExtras(this.getSheetExtras(command.sheetId), command));
        }
        break;
      case 'DUPLICATE_SHEET': {
        // The file's copy of a sheet is as unprotected as Google's.
        const { notes, metadata } = this.getSheetExtras(command.sheetId);
        this.put(command.sheetIdTo, { notes, metadata });
        break;
      }
      case 'DELETE_SHEET':
        this.put(command.sheetId, undefined);
    }
  }

  override import(data: DataWithExtras): void {
    Object.assign(this.extras, data.sheetExtras);
  }

  override export(data: DataWithExtras): void {
    data.sheetExtras = { ...this.extras };
  }

  private put(sheetId: string, extras: SheetExtras | undefined): void {
    this.history.update('extras', sheetId, extras);
  }
}
