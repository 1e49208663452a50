/**
 * Commands that the engine does not have. Each changes the workbook in one step, is undone in one step, and is
 * evaluated once: a thousand single commands would be evaluated a thousand times.
 */
import type { Model, Style } from '@odoo/o-spreadsheet';
import type { SheetExtras } from './sheet-extras';

export interface CellChange {
  readonly col: number;
  readonly row: number;
  readonly content?: string;
  readonly format?: string;
  readonly style?: Style | null;
}

/**
 * A value that nobody changes. The engine copies whatever a command brings, cell by cell, and such a value need not be
 * copied.
 */
export class Unchanging<T> {
  constructor(readonly value: T) {}

  clone(): this {
    return this;
  }
}

export interface OwnCommands {
  readonly WRITE_CELLS: { readonly sheetId: string; readonly cells: Unchanging<readonly CellChange[]> };
  readonly SET_SHEET_EXTRAS: { readonly sheetId: string; readonly extras: Unchanging<SheetExtras> };
}

export type OwnCommand = {
  [Type in keyof OwnCommands]: { readonly type: Type } & OwnCommands[Type];
}[keyof OwnCommands];

export const OWN_COMMANDS: readonly (keyof OwnCommands)[] = ['WRITE_CELLS', 'SET_SHEET_EXTRAS'];

/**
 * Dispatches one of these commands. The engine accepts commands that a plugin brings, but its types know only those it
 * came with.
 */
export function dispatchOwn<Type extends keyof OwnCommands>(
  model: Model,
  type: Type,
  payload: OwnCommands[Type],
): void {
  const result = model.dispatch(type as never, payload as never);
  if (!result.isSuccessful) throw new Error(`The workbook refused ${type}: ${result.reasons.join()}`);
}

export function setSheetExtras(model: Model, sheetId: string, extras: SheetExtras): void {
  dispatchOwn(model, 'SET_SHEET_EXTRAS', { sheetId, extras: new Unchanging(extras) });
}
