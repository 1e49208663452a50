/** Finds the cells that a user's command edits. */
import type { Command } from '@odoo/o-spreadsheet';
import type { Block } from '../../document/sheet-extras';

/** Commands that change cells which they do not name one by one. */
const OF_THE_SHEET: ReadonlySet<string> = new Set([
  'ADD_COLUMNS_ROWS',
  'REMOVE_COLUMNS_ROWS',
  'MOVE_COLUMNS_ROWS',
  'AUTOFILL',
  'AUTOFILL_AUTO',
  'SORT_CELLS',
  'REPLACE_SEARCH',
  'REMOVE_DUPLICATES',
  'TRIM_WHITESPACE',
  'SPLIT_TEXT_INTO_COLUMNS',
  'DELETE_CELL',
  'INSERT_CELL',
  'CUT',
]);
const OF_THEIR_TARGET: ReadonlySet<string> = new Set([
  'DELETE_CONTENT',
  'DELETE_UNFILTERED_CONTENT',
  'CLEAR_CELLS',
  'PASTE',
  'PASTE_FROM_OS_CLIPBOARD',
  'SET_FORMATTING',
  'SET_FORMATTING_WITH_PIVOT',
  'CLEAR_FORMATTING',
  'SET_DECIMAL',
  'TOGGLE_CHECKBOX',
  'PAINT_FORMAT',
  'ADD_MERGE',
  'REMOVE_MERGE',
]);

/** Finds the blocks. @param sheet all cells of the sheet */
export function editedBlocks(command: Command, sheet: Block): readonly Block[] {
  if (OF_THE_SHEET.has(command.type)) return [sheet];
  if (OF_THEIR_TARGET.has(command.type) && 'target' in command) return command.target;
  if (command.type !== 'UPDATE_CELL' && command.type !== 'CLEAR_CELL') return [];
  return [{ top: command.row, bottom: command.row, left: command.col, right: command.col }];
}
